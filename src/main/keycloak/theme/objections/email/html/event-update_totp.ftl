<#import "template.ftl" as mail>
<@mail.letter text=msg("eventUpdateTotpBody", event.date, event.ipAddress) />

<#import "template.ftl" as mail>
<@mail.letter text=msg("eventUpdatePasswordBody", event.date, event.ipAddress) />

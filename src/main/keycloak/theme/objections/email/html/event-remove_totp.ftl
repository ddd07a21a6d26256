<#import "template.ftl" as mail>
<@mail.letter text=msg("eventRemoveTotpBody", event.date, event.ipAddress) />

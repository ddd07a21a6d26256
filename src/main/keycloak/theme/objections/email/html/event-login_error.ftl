<#import "template.ftl" as mail>
<@mail.letter text=msg("eventLoginErrorBody", event.date, event.ipAddress) />

<#import "template.ftl" as mail>
<@mail.letter text=msg("eventUpdateCredentialBody", "", event.date, event.ipAddress) />

<#import "template.ftl" as mail>
<@mail.letter text=msg("eventRemoveCredentialBody", "", event.date, event.ipAddress) />

<#import "template.ftl" as mail>
<@mail.letter text=msg("emailVerificationBody", link, linkExpiration, realmName, linkExpirationFormatter(linkExpiration)) link=link action=msg("emailVerificationAction") />

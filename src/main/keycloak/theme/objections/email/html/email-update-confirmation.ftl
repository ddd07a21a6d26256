<#import "template.ftl" as mail>
<@mail.letter text=msg("emailUpdateConfirmationBody", link, newEmail, realmName, linkExpirationFormatter(linkExpiration)) link=link action=msg("emailVerificationAction") />

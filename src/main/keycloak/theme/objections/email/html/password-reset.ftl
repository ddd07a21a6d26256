<#import "template.ftl" as mail>
<@mail.letter text=msg("passwordResetBody", link, linkExpiration, realmName, linkExpirationFormatter(linkExpiration)) link=link action=msg("passwordResetAction") />

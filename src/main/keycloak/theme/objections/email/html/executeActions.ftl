<#outputformat "plainText">
<#assign actions><#list requiredActions![] as action>${msg("requiredAction." + action)}<#sep>, </#list></#assign>
</#outputformat>
<#import "template.ftl" as mail>
<@mail.letter text=msg("executeActionsBody", link, linkExpiration, realmName, actions, linkExpirationFormatter(linkExpiration)) link=link action=msg("executeActionsAction") />

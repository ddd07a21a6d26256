<#ftl output_format="plainText">
<#assign actions><#list requiredActions![] as action>${msg("requiredAction." + action)}<#sep>, </#list></#assign>
${msg("executeActionsBody", link, linkExpiration, realmName, actions, linkExpirationFormatter(linkExpiration))}

-- 
${msg("mailSignature")}

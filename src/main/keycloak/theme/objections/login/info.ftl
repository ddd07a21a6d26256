<#import "template.ftl" as layout>
<#import "portal.ftl" as portal>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section == "form">
    <#if messageHeader?? || requiredActions??><p id="kc-info-message">${kcSanitize(message.summary)?no_esc}</p></#if>
    <#if requiredActions??><ul><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul></#if>
    <#if actionUri?has_content>
      <p class="actions"><a class="button" id="proceed" href="${actionUri}">${msg("proceedWithAction")}</a></p>
    <#elseif pageRedirectUri?has_content>
      <@portal.back href=pageRedirectUri />
    <#else>
      <@portal.back />
    </#if>
  </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<#import "portal.ftl" as portal>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("errorTitle")}
  <#elseif section == "form">
    <p class="callout bad" id="kc-error-message" role="alert">${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p class="meta" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <@portal.back />
  </#if>
</@layout.registrationLayout>

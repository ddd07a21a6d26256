<#import "languages.ftl" as languages>
<#-- Every way back to the portal leads to the notice in the language of this page. -->
<#assign base = properties.portalUrl?has_content?then(properties.portalUrl, (client.baseUrl)!"")?remove_ending("/")>
<#assign noticeUrl = base + "/" + languages.current + "/notice">

<#macro mark>
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.5a7.5 7.5 0 0 1 4.6 1.58L6.08 16.6A7.5 7.5 0 0 1 12 4.5Zm0 15a7.5 7.5 0 0 1-4.6-1.58L17.92 7.4A7.5 7.5 0 0 1 12 19.5Z"/></svg>
</#macro>

<#macro brand>
  <#if base?has_content>
    <a class="brand" href="${noticeUrl}"><@mark />${msg("portalName")}</a>
  <#else>
    <span class="brand"><@mark />${msg("portalName")}</span>
  </#if>
</#macro>

<#macro notice>
  <#if base?has_content><p><a id="back-to-notice" href="${noticeUrl}">${msg("backToNotice")}</a></p></#if>
</#macro>

<#macro back href=noticeUrl>
  <#if href?starts_with("http")><p class="actions"><a class="button" id="backToApplication" href="${href}">${msg("backToApplication")}</a></p></#if>
</#macro>

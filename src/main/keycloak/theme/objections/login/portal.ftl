<#import "languages.ftl" as languages>
<#-- Every way back to the portal leads to the notice in the language of this page. -->
<#assign base = properties.portalUrl?has_content?then(properties.portalUrl, (client.baseUrl)!"")?remove_ending("/")>
<#assign noticeUrl = base + "/" + languages.current + "/notice">

<#macro mark>
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="M5 3h14a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-6l-5 4v-4H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Zm1.5 6.2v2.6h11V9.2Z"/></svg>
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

<#-- A mistake in these words is told by mail, with page and language filled in. -->
<#macro report page>
  <#local address = properties.textsEmail?has_content?then(properties.textsEmail, properties.contactEmail!"")>
  <#if address?has_content>
    <#local subject = msg("reportSubject", page, languages.name)>
    <#local body = msg("reportPage", page) + "\r\n" + msg("reportLanguage", languages.name) + "\r\n\r\n" + msg("reportQuestion") + "\r\n\r\n">
    <p>${msg("report")} <a href="mailto:${address}?subject=${subject?url('UTF-8')}&amp;body=${body?url('UTF-8')}">${address}</a></p>
  </#if>
</#macro>

<#macro back href=noticeUrl>
  <#if href?starts_with("http")><p class="actions"><a class="button" id="backToApplication" href="${href}">${msg("backToApplication")}</a></p></#if>
</#macro>

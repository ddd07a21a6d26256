<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("pageExpiredTitle")}
  <#elseif section == "form">
    <p>${msg("pageExpiredText")}</p>
    <p class="actions">
      <a class="button" id="loginContinueLink" href="${url.loginAction}">${msg("doContinue")}</a>
      <a class="button secondary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("doStartAgain")}</a>
    </p>
  </#if>
</@layout.registrationLayout>

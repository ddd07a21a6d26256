<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section == "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <p class="actions"><button class="button" id="kc-logout" name="confirmLogout">${msg("doLogout")}</button></p>
    </form>
  </#if>
</@layout.registrationLayout>

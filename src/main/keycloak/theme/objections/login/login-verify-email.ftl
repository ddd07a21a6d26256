<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false displayInfo=!isAppInitiatedAction??; section>
  <#if section == "header">
    ${msg("emailVerifyTitle")}
  <#elseif section == "form">
    <#if verifyEmail??>
      <p>${msg("emailVerifyInstruction1", verifyEmail)}</p>
    <#else>
      <p>${msg("emailVerifyInstruction4", user.email)}</p>
    </#if>
    <#if isAppInitiatedAction??>
      <form action="${url.loginAction}" method="post">
        <p class="actions">
          <button class="button"><#if verifyEmail??>${msg("emailVerifyResend")}<#else>${msg("emailVerifySend")}</#if></button>
          <button class="button secondary" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
        </p>
      </form>
    </#if>
  <#elseif section == "info">
    <h2>${msg("emailVerifyInstruction2")}</h2>
    <p>${msg("emailVerifyCheckSpam")}</p>
    <p class="actions"><a class="button secondary" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
  </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section == "header">
    ${msg("loginOtpTitle")}
  <#elseif section == "form">
    <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
      <#if (otpLogin.userOtpCredentials?size > 1)>
        <fieldset class="field">
          <legend>${msg("loginOtpDevice")}</legend>
          <#list otpLogin.userOtpCredentials as credential>
            <label class="choice"><input type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId!""> checked</#if>> ${credential.userLabel!}</label>
          </#list>
        </fieldset>
      <#else>
        <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!""}">
      </#if>
      <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true required=true />
      <p class="actions"><button class="button" id="kc-login" name="login">${msg("doLogIn")}</button></p>
    </form>
  </#if>
</@layout.registrationLayout>

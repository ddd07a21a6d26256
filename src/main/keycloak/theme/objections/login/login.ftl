<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign invites = realm.password && realm.registrationAllowed && !registrationDisabled??>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username","password") displayInfo=invites; section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form" && realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <#if !usernameHidden??>
        <@field.input name="username" type="email" label=msg("email") error=messagesPerField.getFirstError("username","password") autofocus=true autocomplete="username" required=true value=(login.username)!"" />
      </#if>
      <@field.password name="password" label=msg("password") error="" forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password" required=true />
      <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <p class="actions"><button class="button" id="kc-login" name="login">${msg("doLogIn")}</button></p>
    </form>
  <#elseif section == "info" && invites>
    <h2>${msg("noAccount")}</h2>
    <p class="actions"><a class="button secondary" id="register" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
  </#if>
</@layout.registrationLayout>

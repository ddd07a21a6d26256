<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError("username"); section>
  <#if section == "header">
    ${msg("emailForgotTitle")}
  <#elseif section == "form">
    <p>${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="username" type="email" label=msg("email") value=(auth.attemptedUsername)!"" autofocus=true autocomplete="username" required=true />
      <p class="actions"><button class="button">${msg("doSubmit")}</button></p>
    </form>
  <#elseif section == "info">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>

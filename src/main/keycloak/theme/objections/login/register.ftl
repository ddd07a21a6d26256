<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as profileFields>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayInfo=true; section>
  <#if section == "header">
    ${msg(messageHeader!"registerTitle")}
  <#elseif section == "form">
    <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate>
      <@profileFields.userProfileFormFields; callback, attribute>
        <#if callback == "afterField" && passwordRequired?? && attribute.name == "email">
          <@field.password name="password" required=true label=msg("password") autocomplete="new-password" hint=(passwordPolicies.length??)?then(msg("passwordHint", passwordPolicies.length!0), "") />
          <@field.password name="password-confirm" required=true label=msg("passwordConfirm") autocomplete="new-password" />
        </#if>
      </@profileFields.userProfileFormFields>
      <#-- With the address still to be confirmed Keycloak asks for the password after that, in the same sitting. -->
      <#if !passwordRequired??><p class="hint">${msg("registerNext")}</p></#if>
      <p class="actions"><button class="button">${msg("doRegister")}</button></p>
    </form>
  <#elseif section == "info">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>

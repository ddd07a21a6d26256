<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password","password-confirm"); section>
  <#if section == "header">
    ${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
      <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true required=true hint=(passwordPolicies.length??)?then(msg("passwordHint", passwordPolicies.length!0), "") />
      <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" required=true />
      <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true />
      <p class="actions">
        <button class="button" id="kc-submit">${msg("doSave")}</button>
        <#if isAppInitiatedAction??><button class="button secondary" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
      </p>
    </form>
  </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post">
      <#list auth.authenticationSelections as selection>
        <p><button class="button secondary" name="authenticationExecution" value="${selection.authExecId}">${msg(selection.displayName)}</button><br>
        <span class="hint">${msg(selection.helpText)}</span></p>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>

<#-- Same macros and arguments as the parent's file, for the parent's pages; no icons, nothing that needs a script. -->
<#macro group name label error="" required=false hint="">
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
    <#if error?has_content><p class="problem" id="input-error-${name}" role="alert">${kcSanitize(error)?no_esc}</p></#if>
    <#nested>
  </div>
</#macro>

<#macro attributes name error hint>
  id="${name}"<#if error?has_content> aria-invalid="true"</#if><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>hint-${name} </#if><#if error?has_content>input-error-${name}</#if>"</#if><#rt>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false type="text" hint="">
  <@group name=name label=label error=error hint=hint>
    <input <@attributes name=name error=error hint=hint /> name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"<#if required> required</#if><#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><#if type == "email"> spellcheck="false" autocapitalize="none"</#if>>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false hint="">
  <@group name=name label=label error=error hint=hint>
    <input <@attributes name=name error=error hint=hint /> name="${name}" type="password" value="${value}" autocomplete="${autocomplete}"<#if required> required</#if><#if autofocus> autofocus</#if>>
    <#nested>
    <#if forgotPassword><p class="forgot"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <label class="choice"><input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>> ${label}</label>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <input id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if> aria-label="${ariaLabel}">
  </@group>
</#macro>

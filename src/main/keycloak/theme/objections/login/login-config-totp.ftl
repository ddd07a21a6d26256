<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp","userLabel"); section>
  <#if section == "header">
    ${msg("loginTotpTitle")}
  <#elseif section == "form">
    <ol class="tasks">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
      </li>
      <#if mode?? && mode == "manual">
        <li>
          <p>${msg("loginTotpManualStep2")}</p>
          <p class="reference" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
          <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
        </li>
        <li>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul>
            <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
            <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
            <#if totp.policy.type == "totp"><li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
            <#else><li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li></#if>
          </ul>
        </li>
      <#else>
        <li>
          <p>${msg("loginTotpStep2")}</p>
          <p><img class="barcode" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpBarcodeAlt")}"></p>
          <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
        </li>
      </#if>
      <li><p>${msg("loginTotpStep3")}</p></li>
    </ol>
    <form id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" required=true />
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") />
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true />
      <p class="actions">
        <button class="button" id="saveTOTPBtn">${msg("doSave")}</button>
        <#if isAppInitiatedAction??><button class="button secondary" id="cancelTOTPBtn" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
      </p>
    </form>
  </#if>
</@layout.registrationLayout>

<#import "languages.ftl" as languages>
<#import "portal.ftl" as portal>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#-- The parent's pages write their name as a comment into every section; a title would show it. -->
<#assign heading = heading?markup_string?replace("<!--.*?-->", "", "rs")?trim>
<!DOCTYPE html>
<html lang="${languages.current}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${heading?no_esc} – ${msg("portalName")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/sign-in.css">
</head>
<body data-page-id="login-${pageId}">
  <header class="top">
    <div class="bar">
      <@portal.brand />
      <#if realm.internationalizationEnabled><@languages.selector /></#if>
    </div>
  </header>
  <main class="page">
    <div class="card">
      <h1>${heading?no_esc}</h1>

      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="meta">${auth.attemptedUsername} · <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>

      <#-- A person who asked for an action need not be warned that the action is due. -->
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <#assign tone = {"success": "good", "warning": "attention", "error": "bad"}>
        <p class="callout ${tone[message.type]!}" role="<#if message.type == "error">alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <button class="button link" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>

      <#nested "socialProviders">
    </div>
    <#if displayInfo><div class="card after" id="kc-info"><#nested "info"></div></#if>
  </main>
  <footer class="foot"><@portal.notice /><@portal.report page="sign-in/" + pageId /></footer>
</body>
</html>
</#macro>

<#-- One text serves both forms of an e-mail: here its paragraphs become HTML, so that no text holds markup. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.toLanguageTag()}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <style>
    body { margin: 0; padding: 1.5rem; background: #faf8f4; color: #1b2423; font: 16px/1.6 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
    main { display: block; max-width: 34rem; margin: 0 auto; padding: 1.5rem; background: #fff; border: 1px solid #dcd6cb; border-radius: 10px; }
    p { margin: 0 0 1rem; }
    a { color: #0a5a5f; }
    a.button { display: inline-block; padding: .6rem 1.25rem; border-radius: 10px; background: #0a5a5f; color: #fff; font-weight: 600; text-decoration: none; }
    .signature { margin: 0; color: #525d5b; }
    @media (prefers-color-scheme: dark) {
      body { background: #111716; color: #ece9e2; }
      main { background: #1a2221; border-color: #36413f; }
      a { color: #80d0ca; }
      a.button { background: #80d0ca; color: #04292a; }
      .signature { color: #adb7b4; }
    }
  </style>
</head>
<body><main>
<#nested>
<p class="signature">${msg("mailSignature")}</p>
</main></body>
</html>
</#macro>

<#-- The paragraph that is the link alone becomes a button; the plain form shows the address in full. -->
<#macro letter text link="" action="">
  <@emailLayout>
    <#list text?split("\n\n") as paragraph>
      <#if link?has_content && paragraph?trim == link>
        <p><a class="button" href="${link}">${action}</a></p>
      <#else>
        <p>${paragraph}</p>
      </#if>
    </#list>
  </@emailLayout>
</#macro>

<#-- Order and names of the 24 languages: Interinstitutional Style Guide, 7.2.1. Offered are those the realm supports. -->
<#assign names = [
  ["bg", "български"], ["es", "español"], ["cs", "čeština"], ["da", "dansk"], ["de", "Deutsch"], ["et", "eesti"],
  ["el", "ελληνικά"], ["en", "English"], ["fr", "français"], ["ga", "Gaeilge"], ["hr", "hrvatski"], ["it", "italiano"],
  ["lv", "latviešu"], ["lt", "lietuvių"], ["hu", "magyar"], ["mt", "Malti"], ["nl", "Nederlands"], ["pl", "polski"],
  ["pt", "português"], ["ro", "română"], ["sk", "slovenčina"], ["sl", "slovenščina"], ["fi", "suomi"], ["sv", "svenska"]
]>
<#assign current = (locale.currentLanguageTag)!"en">
<#assign name = names?filter(n -> n[0] == current)?map(n -> n[1])?first!current>

<#-- Each link keeps the page and its sign-in; Keycloak makes the addresses. -->
<#macro selector>
  <#local addresses = {}>
  <#list locale.supported as l><#local addresses = addresses + {l.languageTag: l.url}></#list>
  <details class="languages">
    <summary><span class="hidden">${msg("languages")}: </span>${name}</summary>
    <ul>
      <#list names?filter(n -> addresses[n[0]]??) as n>
        <li><a href="${addresses[n[0]]}" lang="${n[0]}" hreflang="${n[0]}"<#if n[0] == current> aria-current="true"</#if>><span aria-hidden="true">${n[0]}</span>${n[1]}</a></li>
      </#list>
    </ul>
  </details>
</#macro>

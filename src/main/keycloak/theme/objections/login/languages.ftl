<#-- Order and names of the 24 languages: Interinstitutional Style Guide, 7.2.1. Offered are those in theme.properties. -->
<#assign names = [
  ["bg", "български"], ["es", "español"], ["cs", "čeština"], ["da", "dansk"], ["de", "Deutsch"], ["et", "eesti"],
  ["el", "ελληνικά"], ["en", "English"], ["fr", "français"], ["ga", "Gaeilge"], ["hr", "hrvatski"], ["it", "italiano"],
  ["lv", "latviešu"], ["lt", "lietuvių"], ["hu", "magyar"], ["mt", "Malti"], ["nl", "Nederlands"], ["pl", "polski"],
  ["pt", "português"], ["ro", "română"], ["sk", "slovenčina"], ["sl", "slovenščina"], ["fi", "suomi"], ["sv", "svenska"]
]>
<#assign offered = properties.languages?split(" ")>
<#assign asked = (locale.currentLanguageTag)!"en">
<#-- A language without texts of ours is answered in English, and the page says so. -->
<#assign current = offered?seq_contains(asked)?then(asked, "en")>

<#macro selector>
  <#assign addresses = {}>
  <#list (locale.supported)![] as l><#assign addresses = addresses + {l.languageTag: l.url}></#list>
  <#list names?filter(n -> n[0] == current) as n><#assign currentName = n[1]></#list>
  <details class="languages">
    <summary><span class="hidden">${msg("languages")}: </span>${currentName}</summary>
    <ul>
      <#list names?filter(n -> offered?seq_contains(n[0]) && addresses[n[0]]??) as n>
        <li><a href="${addresses[n[0]]}" lang="${n[0]}" hreflang="${n[0]}"<#if n[0] == current> aria-current="true"</#if>><span aria-hidden="true">${n[0]}</span>${n[1]}</a></li>
      </#list>
    </ul>
  </details>
</#macro>

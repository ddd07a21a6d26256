<#import "field.ftl" as field>
<#-- The realm's profile has text fields only; another input type needs the parent's file again. -->
<#macro userProfileFormFields>
  <#list profile.attributes as attribute>
    <#if attribute.name != "locale">
      <#nested "beforeField" attribute>
      <@field.input name=attribute.name label=advancedMsg(attribute.displayName!"") value=(attribute.value!attribute.defaultValue!"") required=attribute.required
          type=(attribute.name == "email")?then("email", "text") autocomplete=(attribute.name == "email")?then("email", attribute.autocomplete!"off") />
      <#nested "afterField" attribute>
    </#if>
  </#list>
</#macro>

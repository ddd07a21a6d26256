<#ftl output_format="plainText">
${msg("eventRemoveCredentialBody", "", event.date, event.ipAddress)}

-- 
${msg("mailSignature")}

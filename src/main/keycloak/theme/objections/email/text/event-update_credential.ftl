<#ftl output_format="plainText">
${msg("eventUpdateCredentialBody", "", event.date, event.ipAddress)}

-- 
${msg("mailSignature")}

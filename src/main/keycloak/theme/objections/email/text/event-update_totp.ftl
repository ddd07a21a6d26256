<#ftl output_format="plainText">
${msg("eventUpdateTotpBody", event.date, event.ipAddress)}

-- 
${msg("mailSignature")}

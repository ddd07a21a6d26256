<#ftl output_format="plainText">
${msg("eventRemoveTotpBody", event.date, event.ipAddress)}

-- 
${msg("mailSignature")}

<#ftl output_format="plainText">
${msg("eventUpdatePasswordBody", event.date, event.ipAddress)}

-- 
${msg("mailSignature")}

<#ftl output_format="plainText">
${msg("eventUserDisabledByPermanentLockoutBody", event.date)}

-- 
${msg("mailSignature")}

<#ftl output_format="plainText">
${msg("eventUserDisabledByTemporaryLockoutBody", event.date)}

-- 
${msg("mailSignature")}

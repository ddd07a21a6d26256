<#ftl output_format="plainText">
${msg("emailVerificationBodyCode", code)}

-- 
${msg("mailSignature")}

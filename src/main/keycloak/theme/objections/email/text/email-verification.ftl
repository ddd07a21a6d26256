<#ftl output_format="plainText">
${msg("emailVerificationBody", link, linkExpiration, realmName, linkExpirationFormatter(linkExpiration))}

-- 
${msg("mailSignature")}

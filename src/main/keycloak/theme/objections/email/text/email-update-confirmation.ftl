<#ftl output_format="plainText">
${msg("emailUpdateConfirmationBody", link, newEmail, realmName, linkExpirationFormatter(linkExpiration))}

-- 
${msg("mailSignature")}

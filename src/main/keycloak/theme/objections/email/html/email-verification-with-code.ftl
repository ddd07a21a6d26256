<#import "template.ftl" as mail>
<@mail.letter text=msg("emailVerificationBodyCode", code) />

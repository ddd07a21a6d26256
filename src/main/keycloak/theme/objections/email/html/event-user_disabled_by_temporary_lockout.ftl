<#import "template.ftl" as mail>
<@mail.letter text=msg("eventUserDisabledByTemporaryLockoutBody", event.date) />

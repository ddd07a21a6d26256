<#import "template.ftl" as mail>
<@mail.letter text=msg("eventUserDisabledByPermanentLockoutBody", event.date) />

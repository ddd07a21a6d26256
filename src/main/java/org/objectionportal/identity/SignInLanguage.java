package org.objectionportal.identity;

import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.TenantFeature;
import org.objectionportal.site.ReaderLanguage;

/**
 * Keycloak speaks the language of the page a person came from; only tags of ours reach it (CVE-2026-79651). Nothing injects
 * it: Quarkus looks it up, and without the annotation would take it for unused and leave it out.
 */
@Singleton
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
@TenantFeature({"web", "another"})
public class SignInLanguage implements OidcRedirectFilter {

    private final ReaderLanguage readerLanguage;

    SignInLanguage(ReaderLanguage readerLanguage) {
        this.readerLanguage = readerLanguage;
    }

    @Override
    public void filter(OidcRedirectContext context) {
        context.additionalQueryParams().set("ui_locales", readerLanguage.of(context.routingContext()).tag());
        if ("1".equals(context.routingContext().request().getParam("register"))) {
            context.additionalQueryParams().set("prompt", "create");
        }
    }
}

package org.objectionportal.identity;

import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.Shells;

/** What stands before and after the sign-in, and the way to Keycloak's own pages. */
@IfBuildProfile("preview")
@Singleton
class SignInSamples implements Samples {

    private final Shells shells;
    private final Messages messages;

    SignInSamples(Shells shells, Messages messages) {
        this.shells = shells;
        this.messages = messages;
    }

    @Override
    public List<Sample> all() {
        return List.of(
                signIn(Screen.SIGN_IN_CONTENT, SignInTarget.CONTENT, false),
                signIn(Screen.SIGN_IN_OBJECTION, SignInTarget.OBJECTION, false),
                signIn(Screen.SIGN_IN_DRAFT, SignInTarget.DRAFT, false),
                signIn(Screen.SIGN_IN_OBJECTIONS, SignInTarget.OBJECTIONS, false),
                signIn(Screen.SIGN_IN_SUPPORT, SignInTarget.SUPPORT, false),
                signIn(Screen.SIGN_IN_PROGRAMME, SignInTarget.PROGRAMME, false),
                signIn(Screen.SIGN_IN_UNFINISHED, SignInTarget.OBJECTIONS, true),
                signedOut(Screen.SIGNED_OUT, false),
                signedOut(Screen.SIGNED_OUT_ONLY_HERE, true),
                Sample.at(Part.SIGN_IN, Screen.KEYCLOAK_SIGN_IN, keycloak("")),
                Sample.at(Part.SIGN_IN, Screen.KEYCLOAK_REGISTRATION, keycloak("&register=1")));
    }

    private Sample signIn(Screen screen, SignInTarget target, boolean unfinished) {
        return page(screen, language -> new SignInPage(shells.open(language, screen.path()), texts(language), target, unfinished));
    }

    private Sample signedOut(Screen screen, boolean onlyHere) {
        return page(screen, language -> new SignedOutPage(shells.open(language, screen.path()), texts(language), onlyHere));
    }

    private static Sample page(Screen screen, Function<Language, TemplateInstance> page) {
        return Sample.page(Part.PAGES, screen, page);
    }

    private static Function<Language, String> keycloak(String more) {
        return language -> "/sign-in/start?lang=" + language.tag() + "&to=content" + more;
    }

    private IdentityMessages texts(Language language) {
        return messages.in(language, IdentityMessages.class);
    }
}

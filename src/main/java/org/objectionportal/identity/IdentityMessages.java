package org.objectionportal.identity;

/** Texts around signing in and out. The sign-in form itself is Keycloak's, its texts are in {@code i18n/keycloak}. */
public interface IdentityMessages {

    String signInTitle();

    String signInWhy(SignInTarget target);

    String signInButton();

    String registerButton();

    String registerHint();

    String noAccountQuestion();

    String noAccountAnswer(String email);

    String signedOutTitle();

    String signedOutText();

    String signedOutOnlyHere();

    String signInAgain();

    String backToNotice();

    String unfinishedTitle();

    String unfinishedText();
}

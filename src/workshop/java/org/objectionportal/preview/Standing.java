package org.objectionportal.preview;

/**
 * How far one language is.
 *
 * @param texts       of screens and mails that are there, of {@code allTexts}
 * @param signIn      of Keycloak's pages and mails that are there, of {@code allSignIn}
 * @param notices     versions of the notice that are there, of {@code allNotices}
 * @param screenshots pictures that were made
 */
public record Standing(String tag, String name, long texts, long allTexts, long signIn, long allSignIn, long notices, long allNotices,
        long screenshots) {
}

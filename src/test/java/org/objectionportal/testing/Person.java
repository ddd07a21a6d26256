package org.objectionportal.testing;

/**
 * Somebody with an account of their own, so that what one test does is not seen by another.
 *
 * @param subject the account's id in Keycloak, which is also the person's in the portal
 */
public record Person(String subject, String mailAddress, String password) {
}

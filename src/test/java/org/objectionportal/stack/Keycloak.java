package org.objectionportal.stack;

import java.io.IOException;

/** What tests may ask of the running Keycloak. */
public interface Keycloak {

    /** The administrator of the whole Keycloak. */
    String ADMIN = "admin";

    /** @return the base of all its addresses, without a slash at its end */
    String url();

    /** @return the issuer: the address of the realm */
    String realmUrl();

    /** @return the password of {@link #ADMIN} */
    String adminPassword();

    /** @return a token for the admin API, which lives a minute */
    String adminToken() throws IOException, InterruptedException;

    /** @return a token of a service account of the realm */
    String serviceToken(String client, String secret) throws IOException, InterruptedException;

    /** Stops it; {@link #start} brings it back with its accounts and keys. */
    void stop();

    /** Starts it and returns when the realm answers. */
    void start() throws IOException, InterruptedException;
}

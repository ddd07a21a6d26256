/** Who is signed in: sign-in through Keycloak, sessions, sign-out. Depends on language, site, vault, time. */
package org.objectionportal.identity;

package org.objectionportal.identity;

import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.SentForm;

/**
 * Keycloak tells that a session has ended (OpenID Connect Back-Channel Logout 1.0). Our own endpoint, because the one
 * of Quarkus keeps the news in the memory of one node and forgets it whenever anybody signs in.
 */
@Path(SignInResource.PATH + "/back-channel-logout")
@PermitAll
@Blocking
public class BackChannelLogoutResource {

    private static final Logger LOG = Logger.getLogger(BackChannelLogoutResource.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final int OLDEST_SECONDS = 300;

    private final Sessions sessions;
    private final JwtConsumer logoutTokens;

    BackChannelLogoutResource(Sessions sessions, PortalConfig config) {
        this.sessions = sessions;
        String realm = config.keycloak().url().toString();
        this.logoutTokens = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks(realm + "/protocol/openid-connect/certs")))
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setExpectedIssuer(realm)
                .setExpectedAudience(config.keycloak().clientId())
                .setExpectedType(true, "logout+jwt")
                .setRequireJwtId()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(CLOCK_SKEW_SECONDS, OLDEST_SECONDS)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logout(SentForm sent) {
        try {
            JwtClaims claims = logoutTokens.processToClaims(String.valueOf(sent.field("logout_token")));
            Optional<String> sid = Optional.ofNullable(claims.getStringClaimValue("sid"));
            if (!isLogout(claims) || (sid.isEmpty() && claims.getSubject() == null)) {
                return Response.status(Response.Status.BAD_REQUEST).build();
            }
            sessions.endByKeycloak(sid, claims.getSubject());
            return Response.ok().build();
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.warn("A back-channel logout without a valid logout token was refused");
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }

    /** Section 2.6: the event is named and there is no nonce, so that no ID token passes for a logout token. */
    private static boolean isLogout(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT)
                && !claims.hasClaim("nonce");
    }
}

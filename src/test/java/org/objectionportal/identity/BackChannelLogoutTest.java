package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** A session ends with whoever ends it: its owner, Keycloak, nobody else. */
@QuarkusTest
@WithTestResource(StackResource.class)
class BackChannelLogoutTest {

    private static final String PATH = "/sign-in/back-channel-logout";

    Keycloak keycloak;
    @ConfigProperty(name = "test.ingest.client-secret")
    String ingestSecret;

    @Test
    void signing_out_at_keycloak_ends_the_session_here_while_others_sign_in() throws Exception {
        People people = new People(keycloak);
        Person anna = people.create();
        String first = session(anna);
        String second = session(anna);
        String ben = session(people.create());
        people.signOutEverywhere(anna);
        session(people.create());
        long end = System.nanoTime() + 5_000_000_000L;
        while (System.nanoTime() < end && (status(first) == 200 || status(second) == 200)) {
            Thread.sleep(50);
        }
        assertEquals(303, status(first));
        assertEquals(303, status(second));
        assertEquals(200, status(ben));
    }

    @Test
    void a_copied_cookie_is_dead_after_signing_out_and_so_is_the_session_at_keycloak() {
        Person person = new People(keycloak).create();
        Visitor anna = Visitor.signedIn(person);
        String copied = anna.cookie("session").orElseThrow();
        assertEquals(200, status(copied));
        anna.post("/en/sign-out", java.util.Map.of());
        assertEquals(303, status(copied));
        Visitor.Page again = anna.get("/sign-in/start?lang=en&to=objections");
        assertTrue(again.address().toString().startsWith(keycloak.url()), "Keycloak asks for the password again: " + again.address());
    }

    @Test
    void signing_in_again_ends_the_session_before() {
        Person person = new People(keycloak).create();
        Visitor anna = Visitor.signedIn(person);
        String before = anna.cookie("session").orElseThrow();
        anna.get("/sign-in/start?lang=en&to=objections");
        String after = anna.cookie("session").orElseThrow();
        assertEquals(303, status(before));
        assertEquals(200, status(after));
    }

    @Test
    void handles_that_were_never_given_open_nothing() {
        for (String handle : List.of("", "x", "0".repeat(64), "a".repeat(10_000), "%00", "null", "' or 1=1--")) {
            assertEquals(303, status(handle), handle);
        }
    }

    @Test
    void a_callback_nobody_waits_for_opens_no_session() {
        for (String query : List.of("", "?code=x", "?state=x", "?code=x&state=y", "?error=access_denied", "?error=x&state=y", "?code=x&state=y&state=z",
                "?iss=https%3A%2F%2Fevil.example&code=x&state=y", "?code=" + "x".repeat(2_000) + "&state=y")) {
            for (String cookie : new String[] {"a=b", "q_auth_y=x", "q_auth=x|y", "q_session=x", "q_auth_y=%00; q_session_chunk_1=x"}) {
                Answer answer = Wire.get("/sign-in/callback" + query, "Cookie: " + cookie);
                assertTrue(answer.status() == 303 || answer.status() == 302, query + " " + cookie + " " + answer.status());
                assertTrue(answer.one("Location").replace(Wire.BASE.toString(), "").matches("/(en/sign-in-unfinished|sign-in/failed.*)"), answer.one("Location"));
                assertTrue(answer.all("Set-Cookie").stream().noneMatch(set -> set.startsWith("session=")));
            }
        }
    }

    @Test
    void the_way_back_from_the_sign_in_stays_here() {
        Visitor anna = new Visitor();
        Person person = new People(keycloak).create();
        for (String to : List.of("https://evil.example", "//evil.example", "/\\evil.example", "%2f%2fevil.example", "x%0d%0aLocation:%20https://evil.example")) {
            Visitor.Page page = anna.cookie("session").isEmpty() ? anna.signIn(person, "en", to) : anna.get("/sign-in/start?lang=en&to=" + to.replace("\\", "%5C"));
            assertEquals(Wire.BASE + "/en/objections", page.address().toString());
        }
    }

    @Test
    void only_a_logout_token_of_keycloak_ends_a_session() throws Exception {
        Person person = new People(keycloak).create();
        String session = session(person);
        String service = keycloak.serviceToken("ingest", ingestSecret);
        RsaJsonWebKey forged = RsaJwkGenerator.generateJwk(2048);
        forged.setKeyId(new String(Base64.getUrlDecoder().decode(service.split("\\.")[0]), StandardCharsets.UTF_8).replaceAll(".*\"kid\" ?: ?\"([^\"]+)\".*", "$1"));
        String claims = claims(person).toJson();
        for (String token : new String[] {"", "x", "x.y.z", "..", service, signed(forged, claims, "RS256", "logout+jwt"),
                signed(forged, claims, "RS256", "JWT"), unsigned(claims), token(service, "{\"alg\":\"HS256\",\"typ\":\"logout+jwt\"}", claims),
                service.split("\\.")[0] + "." + encode(claims) + "." + service.split("\\.")[2], "a".repeat(100_000)}) {
            Answer answer = logout("logout_token=" + token);
            assertEquals(400, answer.status(), token.substring(0, Math.min(60, token.length())));
        }
        for (String form : List.of("", "x=y", "logout_token", "logout_token=%zz", "logout_token=%FF", "logout_token=a&logout_token=b")) {
            assertEquals(400, logout(form).status(), form);
        }
        assertEquals(405, Wire.get(PATH + "?logout_token=x").status());
        assertEquals(415, Wire.send("POST", PATH, claims.getBytes(), "Content-Type: application/json").status());
        assertEquals(200, status(session));
    }

    /** Tokens Keycloak has really signed, for other purposes: none ends a session, whoever holds it. */
    @Test
    void no_other_token_of_keycloak_is_a_logout_token() throws Exception {
        String admin = keycloak.adminToken();
        String service = keycloak.serviceToken("ingest", ingestSecret);
        String session = session(new People(keycloak).create());
        for (String token : List.of(admin, service)) {
            assertEquals(400, logout("logout_token=" + token).status());
        }
        assertEquals(200, status(session));
    }

    private JwtClaims claims(Person person) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(keycloak.realmUrl());
        claims.setAudience("portal");
        claims.setSubject(person.subject());
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("events", java.util.Map.of("http://schemas.openid.net/event/backchannel-logout", java.util.Map.of()));
        return claims;
    }

    private static String signed(RsaJsonWebKey key, String claims, String algorithm, String type) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims);
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setHeader("typ", type);
        return signature.getCompactSerialization();
    }

    private static String unsigned(String claims) {
        return encode("{\"alg\":\"none\",\"typ\":\"logout+jwt\"}") + "." + encode(claims) + ".";
    }

    private static String token(String like, String header, String claims) {
        return encode(header) + "." + encode(claims) + "." + like.split("\\.")[2];
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer logout(String form) {
        return Wire.send("POST", PATH, form.getBytes(), Wire.FORM);
    }

    private static String session(Person person) {
        return Visitor.signedIn(person).cookie("session").orElseThrow();
    }

    private static int status(String session) {
        return Wire.get("/en/objections", "Cookie: session=" + session).status();
    }
}

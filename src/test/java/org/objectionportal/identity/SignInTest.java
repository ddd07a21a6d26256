package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;

@QuarkusTest
@WithTestResource(StackResource.class)
class SignInTest {

    @Test
    void a_person_signs_in_and_out_in_their_language() {
        Visitor anna = new Visitor();
        Visitor.Page landed = anna.signIn("anna", "mt", "objections");
        System.out.println(landed.address() + " " + landed.status());
        assertTrue(anna.cookie("session").isPresent());
        String session = anna.cookie("session").get();
        Visitor.Page out = anna.post("/mt/sign-out", Map.of("x", "y"));
        System.out.println(out.address() + " " + out.status());
        assertEquals(200, out.status());
        assertTrue(anna.cookie("session").isEmpty());
        for (String p : new String[] {"/en/notice", "/", "/en/nothing", "/sign-in/callback?code=x&state=y", "/%2e", "/en/notice;x", "/q/health", "/assets/x.css", "/en/sign-in?to=content"}) {
            Visitor.Page pg = anna.get(p);
            System.out.println(p + " -> " + pg.address() + " " + pg.status() + " " + pg.headers().map());
        }
    }
}

package org.objectionportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SignInTest {

    @Test
    void a_person_signs_in_and_out_in_their_language() {
        Visitor anna = new Visitor();
        Visitor.Page needed = anna.get("/mt/objections");
        System.out.println(needed);
        Visitor.Page landed = anna.signIn("anna", "mt", "objections");
        System.out.println(landed);
        assertTrue(anna.cookie("session").isPresent());
        Visitor.Page out = anna.post("/mt/sign-out", Map.of("x", "y"));
        System.out.println(out);
        assertEquals(200, out.status());
        assertTrue(anna.cookie("session").isEmpty());
        System.out.println(anna.get("/en/notice"));
    }
}

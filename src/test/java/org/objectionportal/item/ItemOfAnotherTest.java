package org.objectionportal.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** What strangers, foreign pages and haste can do to an item: nothing, nothing, and nothing wrong. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ItemOfAnotherTest extends ItemFixture {

    private static final String NEVER = "/en/content/999999999999999999";

    @Test
    void of_a_stranger_an_item_is_as_one_that_never_was_whatever_they_try() {
        String stranger = "Cookie: session=" + Visitor.signedIn(new People(keycloak).create()).cookie("session").orElseThrow();
        for (String act : List.of("", "/exclude", "/include", "/admit", "/retract")) {
            for (String form : List.of("", "ground=NOT_MINE")) {
                for (String path : List.of(eligible, "/en/content/0", "/en/content/-1", "/en/content/1e3", "/en/content/9999999999999999999",
                        eligible + "x", eligible.replace("content/", "content/0"))) {
                    assertSame(Wire.post(NEVER + act, form, stranger), Wire.post(path + act, form, stranger));
                    assertSame(Wire.get(NEVER, stranger), Wire.get(path, stranger));
                }
            }
        }
        assertSame(Wire.get("/en/nothing", stranger), Wire.get(eligible, stranger));
        assertSame(Wire.get(NEVER, session()), Wire.get(eligible, stranger));
        assertEquals("Eligible", page(eligible).select("#status").text());
        assertEquals(303, Wire.get(eligible).status());
        assertTrue(Wire.get(eligible).one("Location").endsWith("/en/sign-in?to=content"));
    }

    @Test
    void a_page_of_somebody_else_can_do_nothing() {
        for (String act : List.of("/exclude", "/include", "/admit", "", "/retract")) {
            byte[] body = "ground=NOT_MINE".getBytes();
            assertEquals(403, Wire.send("POST", eligible + act, body, Wire.FORM, session(), "Origin: https://evil.example").status());
            assertEquals(403, Wire.send("POST", eligible + act, body, Wire.FORM, session(), Wire.OWN_ORIGIN, "Sec-Fetch-Site: cross-site").status());
            assertEquals(403, Wire.send("POST", eligible + act, body, Wire.FORM, session()).status());
        }
        assertEquals("Eligible", page(eligible).select("#status").text());
    }

    @Test
    void acts_at_the_same_time_end_in_one_state_that_list_and_page_tell() throws Exception {
        List<String> acts = List.of("/exclude", "/include", "", "/retract");
        CyclicBarrier start = new CyclicBarrier(8);
        List<Callable<Answer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String act = acts.get(i % acts.size());
            all.add(() -> {
                start.await();
                return Wire.post(eligible + act, "ground=NOT_MINE", session());
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        for (Future<Answer> answer : threads.invokeAll(all)) {
            assertEquals(303, answer.get().status());
        }
        threads.shutdown();
        boolean listed = page("/en/content?status=eligible&kind=POST").select(".items .links a[href=" + eligible + "]").size() == 1;
        assertEquals(listed ? "Eligible" : "Not eligible", page(eligible).select("#status").text());
        act("retract");
        assertEquals("Eligible", act("include").select("#status").text());
    }

    private static void assertSame(Answer never, Answer answer) {
        assertEquals(404, answer.status());
        assertEquals(never.status(), answer.status());
        assertEquals(never.headers(), answer.headers());
        assertArrayEquals(never.bytes(), answer.bytes());
    }
}

package org.objectionportal.preview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;

/** The portal that is not built as a preview has nothing of it, though its classes are in the tests. */
@QuarkusTest
@WithTestResource(StackResource.class)
class WithoutPreviewTest {

    private final Visitor visitor = new Visitor();

    @Test
    void its_pages_do_not_exist() {
        assertAll(Stream.of("/preview", "/preview/status", "/preview/beside", "/preview/preview.css", "/de/preview/error-404",
                "/en-XA/notice", "/keys/notice").map(path -> () -> assertEquals(404, visitor.get(path).status(), path)));
    }

    @Test
    void no_page_tells_of_its_texts() {
        Visitor.Page page = visitor.get("/de/notice?l10n=1");
        assertFalse(page.body().contains("l10n"));
        assertFalse(page.body().contains("en-XA"));
        assertTrue(page.headers().allValues("Set-Cookie").isEmpty());
    }
}

package org.objectionportal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.objectionportal.archive.IngestClient;
import org.objectionportal.archive.PortalSink;
import org.objectionportal.archive.ServiceToken;
import org.objectionportal.archive.Tally;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(StackResource.class)
class GeneratedContentTest {

    private static final Instant AS_OF = Instant.parse("2026-11-02T00:00:00Z");

    Keycloak keycloak;

    @Test
    void the_portal_takes_every_line_of_it() throws Exception {
        GeneratedContent content = new GeneratedContent(System.nanoTime(), 100, 2_400, AS_OF);
        Tally tally = new Tally();
        PortalSink sink = new PortalSink(new IngestClient(
                URI.create(ConfigProvider.getConfig().getValue("portal.base-url", String.class)),
                new ServiceToken(URI.create(keycloak.realmUrl() + "/protocol/openid-connect/token"), "ingest",
                        ConfigProvider.getConfig().getValue("test.ingest.client-secret", String.class))), tally);
        content.write(sink::add);
        sink.flush();
        assertEquals(2_500, tally.stored(), tally::toString);
    }

    @Test
    void the_same_seed_gives_the_same_and_another_one_other_content() throws IOException {
        assertEquals(lines(new GeneratedContent(7, 60, 600, AS_OF)), lines(new GeneratedContent(7, 60, 600, AS_OF)));
        assertNotEquals(lines(new GeneratedContent(7, 60, 600, AS_OF)), lines(new GeneratedContent(8, 60, 600, AS_OF)));
    }

    @Test
    void few_have_very_many_and_many_have_few() {
        int[] shares = new GeneratedContent(1, 1_000, 100_000, AS_OF).shares();
        assertEquals(100_000, Arrays.stream(shares).sum());
        assertTrue(shares[0] > 100 * shares[500], shares[0] + " against " + shares[500]);
        assertTrue(Arrays.stream(shares).noneMatch(share -> share < 0));
    }

    @Test
    void it_is_written_in_all_the_languages_of_the_portal() throws IOException {
        Set<String> portal = new Languages().all().stream().map(Language::tag).collect(Collectors.toSet());
        assertEquals(portal, Phrases.all().stream().map(Phrases::language).collect(Collectors.toSet()));
        Set<String> written = new HashSet<>();
        new GeneratedContent(3, 24, 24_000, AS_OF).write(line -> line.path("contentMap").fieldNames().forEachRemaining(written::add));
        assertEquals(portal, written);
    }

    @Test
    void no_sentence_stands_there_twice_or_in_letters_that_are_not_composed() throws IOException {
        for (Phrases phrases : Phrases.all()) {
            assertEquals(8, new HashSet<>(phrases.sentences()).size(), phrases.language());
            phrases.sentences().forEach(sentence -> assertTrue(Normalizer.isNormalized(sentence, Normalizer.Form.NFC), sentence));
        }
    }

    private static List<String> lines(GeneratedContent content) throws IOException {
        List<String> lines = new ArrayList<>();
        content.write((ObjectNode line) -> lines.add(line.toString()));
        return lines;
    }
}

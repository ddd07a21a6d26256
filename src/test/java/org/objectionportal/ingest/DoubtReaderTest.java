package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.objectionportal.ingest.LineReaderTest.NOTE;
import static org.objectionportal.ingest.LineReaderTest.read;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectionportal.content.Change.ItemDoubt;

/** What a refused line leaves behind; written as in {@link LineReaderTest}. */
class DoubtReaderTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "?", value = {
        "{'type':'Update','actor':'A','published':'2026-05-01T00:00:00Z','object':{NOTE,'to':[5]}}                     | 2026-05-01T00:00:00Z | true",
        "{'type':'Update','actor':'A','published':'2026-05-01T00:00:00Z','object':{NOTE,'updated':'2026-04-01T00:00:00Z','url':'x y'}} | 2026-04-01T00:00:00Z | true",
        "{'type':'Update','actor':'A','updated':'2026-05-01T00:00:00Z','object':'ITEM'}                                | 2026-05-01T00:00:00Z | true",
        "{'type':'Update','actor':'A','object':'ITEM'}                                                                 | ? | true",
        "{NOTE,'updated':'yesterday'}                                                                                  | ? | true",
        "{NOTE,'updated':5}                                                                                            | ? | true",
        "{NOTE,'updated':'2036-01-01T00:00:00Z'}                                                                       | ? | true",
        "{NOTE,'name':5}                                                                                               | 2026-01-02T03:04:05Z | true",
        "{'type':5,'id':'ITEM','attributedTo':'A','updated':'2026-04-01T00:00:00Z'}                                    | 2026-04-01T00:00:00Z | true",
        "{'type':'x:Reel','id':'ITEM','attributedTo':'A','updated':'2026-04-01T00:00:00Z'}                             | 2026-04-01T00:00:00Z | true",
        "{'type':'Announce','id':'ITEM','actor':'A','object':'https://s.example/9','updated':'2026-04-01T00:00:00Z'}   | 2026-04-01T00:00:00Z | false",
        "{'type':'Delete','actor':'A','object':'ITEM'}                                                                 | ? | false",
        "{'type':'Remove','actor':'A','object':'ITEM','origin':'as:Public'}                                            | ? | false",
        "{'type':'Undo','actor':'A','object':{'type':'Create','object':'ITEM'}}                                        | ? | false",
        "{'type':'Undo','actor':'A','object':{'type':'Add','object':'ITEM','target':'as:Public'}}                      | ? | false"})
    void that_there_is_another_version_of_an_item(String line, Instant version, boolean content) {
        LineReader.Reading reading = read(written(line));
        assertNotNull(reading.refusal());
        assertEquals(new ItemDoubt("https://s.example/1", version, "https://s.example/a", List.of(), content), reading.doubt());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'type':'Like','actor':'A','object':'ITEM'}",
        "{'type':'Undo','actor':'A','object':{'type':'Like','object':'ITEM'}}",
        "{'type':'Add','actor':'A','object':'ITEM','target':'https://s.example/featured'}",
        "{'type':'Update','actor':'https://s.example/b','object':{NOTE}}",
        "{'type':'Update','object':'ITEM'}",
        "{'type':'Update','actor':'A','object':{'type':'Note','attributedTo':'A'}}",
        "{'type':'Update','actor':'A','object':['ITEM','https://s.example/2']}",
        "{'type':'Note','id':'not a uri','attributedTo':'A'}",
        "{NOTE} x"})
    void nothing_of_what_is_about_no_item_or_does_not_say_which_and_whose(String line) {
        LineReader.Reading reading = read(written(line));
        assertNotNull(reading.refusal());
        assertNull(reading.doubt());
    }

    @Test
    void of_several_authors_all() {
        ItemDoubt doubt = read(written("{'type':'x:Reel','id':'ITEM','attributedTo':['A','https://s.example/b']}")).doubt();
        assertEquals(List.of("https://s.example/a", "https://s.example/b"), doubt.authors());
    }

    private static String written(String line) {
        return line.replace("NOTE", NOTE).replace("'ITEM'", "'https://s.example/1'").replace("'A'", "'https://s.example/a'");
    }
}

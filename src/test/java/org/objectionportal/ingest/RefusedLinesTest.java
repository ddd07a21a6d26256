package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.objectionportal.ingest.LineReaderTest.NOTE;
import static org.objectionportal.ingest.LineReaderTest.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are refused, each for its own reason; written as in {@link LineReaderTest}. */
class RefusedLinesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "{'type':'Note','type':'Note'}                                                    | duplicate-property",
        "{'a':{'b':1,'b':2}}                                                              | duplicate-property",
        "{'a':[{'b':null,'\\u0062':null}]}                                                | duplicate-property",
        "{'ud800':1}                                                                      | invalid-json",
        "{'a':[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}           | too-deep",
        "{'a':1e400}                                                                      | number-out-of-range",
        "{'a':NaN}                                                                        | invalid-json",
        "{'a':01}                                                                         | invalid-json",
        "{'type':'Note'} x                                                                | invalid-json",
        "{'type':'Note'}{'type':'Note'}                                                   | invalid-json",
        "{'type':'Note',}                                                                 | invalid-json",
        "\uFEFF{'type':'Note'}                                                            | byte-order-mark",
        "{'type':'Note','id':'notes/1'}                                                   | id-not-a-uri",
        "{'type':'Note','id':'https://s.example/ud800'}                                   | id-not-a-uri",
        "{NOTE,'url':'javascript'}                                                        | url-invalid",
        "{NOTE,'updated':'yesterday'}                                                     | date-invalid",
        "{NOTE,'updated':'2026-01-01T00:00:00'}                                           | date-invalid",
        "{NOTE,'updated':'1969-12-31T23:59:59Z'}                                          | date-invalid",
        "{NOTE,'updated':'2026-11-26T00:00:00Z'}                                          | date-in-future",
        "{'type':'Note','id':'https://s.example/1','attributedTo':'https://s.example/a'}  | published-missing",
        "{'type':'Create','actor':'https://s.example/b','object':{NOTE}}                  | author-mismatch",
        "{'type':'Create','actor':['https://s.example/a','https://s.example/b'],'object':{NOTE}} | author-mismatch",
        "{'type':'Note','id':'https://s.example/1','attributedTo':['https://s.example/a',{'type':'Person'}]} | author-missing",
        "{'type':'Delete','actor':'https://s.example/a','object':'https://s.example/1'}   | version-missing",
        "{'type':'Delete','actor':'https://s.example/a','object':'https://s.example/a','published':'2026-01-01T00:00:00Z'} | account-deletion-not-taken",
        "{'type':'Create','actor':'https://s.example/a','object':['https://s.example/1','https://s.example/2']} | several-objects",
        "{'type':'Person','id':'https://s.example/a','op:product':'facebook'}             | product-missing",
        "{'type':'Person','id':'https://s.example/a','op:product':'X','op:adult':'yes'}   | extension-invalid",
        "{'type':'Person','id':'https://s.example/a','op:product':'X','op:birthDate':'2010-02-30'} | extension-invalid",
        "{'type':'Person','id':'https://s.example/a','op:product':'X','op:birthDate':'2010-02-03','op:adult':false} | extension-invalid",
        "{'type':'Person','id':'https://s.example/a','op:product':'X'}                    | version-missing",
        "{'type':'Announce','actor':'https://s.example/a','object':{NOTE}}                | share-without-words",
        "{'type':'Announce','actor':'https://s.example/a','object':'https://s.example/1','content':'<p> </p>'} | share-without-words",
        "{'type':'Announce','actor':'https://s.example/a','content':'x','object':{'type':'Arrive'}} | activity-not-taken",
        "{'type':'Announce','id':'https://s.example/2','actor':'https://s.example/a','content':'x','object':'https://s.example/1'} | published-missing",
        "{'type':'Undo','actor':'https://s.example/a','object':'https://s.example/2','published':'2026-01-01T00:00:00Z'} | activity-not-taken",
        "{'type':'Undo','actor':'https://s.example/a','object':{'type':'Like'},'published':'2026-01-01T00:00:00Z'} | activity-not-taken",
        "{'type':'Undo','actor':'https://s.example/a','object':{'type':'Delete','object':{NOTE}},'published':'2026-01-01T00:00:00Z'} | activity-not-taken",
        "{'type':'Add','actor':'https://s.example/a','object':'https://s.example/1','target':'https://s.example/friends'} | activity-not-taken",
        "{'type':'Add','actor':'https://s.example/a','object':'https://s.example/1','target':'as:Public'} | version-missing",
        "{'type':'Remove','object':'https://s.example/1','origin':'as:Public','published':'2026-01-01T00:00:00Z'} | author-missing",
        "{'type':'Block','actor':'https://s.example/a','object':'https://s.example/b'}    | version-missing",
        "{'type':'Block','object':'https://s.example/b','published':'2026-01-01T00:00:00Z'} | author-missing",
        "{'type':'Undo','actor':'https://s.example/b','published':'2026-01-01T00:00:00Z','object':{'type':'Block','actor':'https://s.example/a','object':'https://s.example/b'}} | author-mismatch",
        "{NOTE,'op:state':'gone'}                                                         | extension-invalid",
        "{NOTE,'op:state':'deleted'}                                                      | extension-invalid",
        "{NOTE,'op:sensitive':'yes'}                                                      | extension-invalid",
        "{NOTE,'op:publicSince':'2027-01-01T00:00:00Z'}                                   | date-in-future",
        "{'type':'Person','id':'https://s.example/a','op:product':'X','updated':'2026-01-01T00:00:00Z','op:state':'dead'} | extension-invalid",
        "{'type':'Person','id':'https://s.example/a','op:product':'X','op:linkedTo':'b'}  | reference-invalid",
        "{'type':'op:Source','id':'https://s.example/','op:product':'X'}                  | version-missing",
        "{'type':'op:Source','id':'https://s.example/','op:product':'X','op:asOf':'2027-01-01T00:00:00Z'} | date-in-future"})
    void what_is_wrong_is_refused_for_its_reason(String line, String expected) {
        String written = line.replace("NOTE", NOTE).replace("ud800", "\\ud800");
        assertEquals(expected, read(written).refusal().code());
    }

    @Test
    void a_line_is_never_read_as_another_encoding_than_utf_8() {
        for (Charset other : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32"))) {
            assertEquals(Refusal.INVALID_JSON, LineReader.read("{\"a\":1}".getBytes(other), Instant.EPOCH).refusal(), other::name);
        }
    }

    @Test
    void a_name_has_up_to_a_thousand_letters_of_any_alphabet() {
        assertNull(read("{" + NOTE + ",'" + "字".repeat(1_000) + "':1}").refusal());
        assertEquals(Refusal.TOO_DEEP, read("{" + NOTE + ",'" + "字".repeat(1_001) + "':1}").refusal());
    }

    @Test
    void a_refused_line_still_names_what_it_is_about() {
        assertEquals("https://s.example/1", read("{'type':'Like','object':'https://s.example/1'}").id());
        assertNull(read("{'id':5}").id());
    }
}

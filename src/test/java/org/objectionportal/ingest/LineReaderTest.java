package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectionportal.content.Change;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.content.Change.SourceState;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;

/** What lines say that are taken. They are written with ' for " to be readable. */
class LineReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final String NOTE = "'type':'Note','id':'https://s.example/1','attributedTo':'https://s.example/a',"
            + "'published':'2026-01-02T03:04:05Z'";

    @Test
    void a_note_is_read_in_full() {
        assertEquals(new ItemVersion("https://s.example/1", Instant.parse("2026-02-01T00:00:00Z"),
                "https://s.example/a", Kind.POST, Audience.PUBLIC, Container.NONE, false, ItemState.LIVE, false,
                Instant.parse("2026-01-02T03:04:05Z"), null, "Guten Morgen & danke", "https://s.example/p/1", Set.of()),
                taken("{" + NOTE + ",'updated':'2026-02-01T01:00:00+01:00','to':'as:Public','x:unknown':{'id':7},"
                        + "'content':'<p>Guten <b>Morgen</b> &amp; danke</p>','url':'https://s.example/p/1'}"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "?", value = {
        "'to':'https://www.w3.org/ns/activitystreams#Public'              | PUBLIC",
        "'to':['as:Public','https://s.example/friend']                    | PUBLIC",
        "'to':'Public','cc':'https://s.example/a/followers'               | PUBLIC",
        "'audience':'as:Public'                                           | PUBLIC",
        "'to':'https://s.example/a/followers','cc':'as:Public'            | UNLISTED",
        "'to':'https://s.example/a/followers'                             | LIMITED",
        "'bto':'as:Public'                                                | LIMITED",
        "'to':'http://www.w3.org/ns/activitystreams#Public'               | LIMITED",
        "'to':[]                                                          | ?",
        "'name':'nothing said'                                            | ?"})
    void the_audience_is_what_the_addressing_says(String addressing, Audience expected) {
        assertEquals(expected, item("{" + NOTE + "," + addressing + "}").audience());
    }

    @Test
    void an_activity_can_narrow_the_audience_but_not_widen_it() {
        String publicly = "{'type':'Create','actor':'https://s.example/a','to':'as:Public','object':{" + NOTE;
        assertEquals(Audience.PUBLIC, item(publicly + "}}").audience());
        assertEquals(Audience.LIMITED, item(publicly + ",'to':'https://s.example/b'}}").audience());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "?", value = {
        "'name':'no container'                                                                   | NONE",
        "'context':{'type':'Group','id':'https://s.example/g','op:visibility':'public'}          | PUBLIC",
        "'context':{'type':'Group','id':'https://s.example/g','op:visibility':'closed'}          | CLOSED",
        "'context':{'type':'Group','op:visibility':'Public'}                                     | CLOSED",
        "'context':{'type':'Group','id':'https://s.example/g'}                                   | ?",
        "'context':'https://s.example/g'                                                         | ?",
        "'context':'https://s.example/g','audience':{'id':'https://s.example/g','op:visibility':'public'} | PUBLIC",
        "'context':{'op:visibility':'public'},'audience':{'type':'Group','name':'another'}       | ?",
        "'audience':['as:Public','https://s.example/g']                                          | ?",
        "'context':[{'op:visibility':'public'},{'op:visibility':'closed'}]                       | CLOSED",
        "'inReplyTo':'https://s.example/9'                                                       | ?",
        "'inReplyTo':{'id':'https://s.example/9','type':'Note','to':'as:Public'}                 | PUBLIC",
        "'inReplyTo':{'id':'https://s.example/9','type':'Note','cc':'as:Public'}                 | CLOSED",
        "'inReplyTo':{'id':'https://s.example/9','type':'Tombstone','to':'as:Public'}            | CLOSED",
        "'inReplyTo':{'id':'https://s.example/9','to':'as:Public','context':'https://s.example/g'} | ?",
        "'inReplyTo':{'id':'https://s.example/9','to':'as:Public','context':{'op:visibility':'closed'}} | CLOSED"})
    void the_container_is_public_only_if_that_is_said(String properties, Container expected) {
        assertEquals(expected, item("{" + NOTE + "," + properties + "}").container());
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "?", value = {
        "'Note' | 'x:y':1 | POST", "'Article' | 'x:y':1 | ARTICLE", "'Image' | 'x:y':1 | PHOTO",
        "'Video' | 'x:y':1 | VIDEO", "'Audio' | 'x:y':1 | AUDIO", "'Question' | 'x:y':1 | POLL",
        "'Event' | 'x:y':1 | EVENT", "'Page' | 'x:y':1 | PAGE", "['as:Note','prov:Entity'] | 'x:y':1 | POST",
        "'https://www.w3.org/ns/activitystreams#Note' | 'x:y':1 | POST",
        "'Image' | 'inReplyTo':'https://s.example/9' | COMMENT",
        "['Note','ChatMessage'] | 'inReplyTo':'https://s.example/9' | MESSAGE"})
    void the_kind_follows_the_type(String type, String more, Kind expected) {
        assertEquals(expected, item("{" + NOTE.replace("'Note'", type) + "," + more + "}").kind());
    }

    @Test
    void the_words_of_a_private_message_are_not_kept() {
        ItemVersion message = item("{" + NOTE.replace("Note", "ChatMessage")
                + ",'to':'https://s.example/b','content':'secret','url':'https://s.example/m'}");
        assertEquals(true, message.privateMessage());
        assertEquals("", message.excerpt());
        assertNull(message.url());
    }

    @Test
    void all_authors_are_read_and_the_actor_is_one_of_them() {
        String joint = NOTE.replace("'https://s.example/a'", "['https://s.example/a',{'id':'https://s.example/b'},'https://s.example/a']");
        assertEquals(List.of("https://s.example/a", "https://s.example/b"), taken("{" + joint + "}").authors());
        assertEquals(List.of("https://s.example/a", "https://s.example/b"),
                taken("{'type':'Create','actor':'https://s.example/b','object':{" + joint + "}}").authors());
        assertEquals(List.of("https://s.example/a", "https://s.example/b"), taken("{'type':'Tombstone','id':'https://s.example/1',"
                + "'attributedTo':['https://s.example/a','https://s.example/b'],'deleted':'2026-04-01T00:00:00Z'}").authors());
        String many = IntStream.range(0, 101).mapToObj(i -> "'https://s.example/" + i + "'").collect(Collectors.joining(",", "[", "]"));
        assertEquals(Refusal.TOO_MANY_AUTHORS, read("{" + NOTE.replace("'https://s.example/a'", many) + "}").refusal());
    }

    @Test
    void an_update_is_as_new_as_its_activity_and_a_deletion_as_its_date() {
        Change update = taken("{'type':'Update','actor':'https://s.example/a','published':'2026-03-01T00:00:00Z',"
                + "'object':{" + NOTE + "}}");
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), update.version());

        ItemDeletion expected = new ItemDeletion("https://s.example/1", Instant.parse("2026-04-01T00:00:00Z"),
                "https://s.example/a", Kind.PHOTO);
        assertEquals(expected, taken("{'type':'Delete','actor':'https://s.example/a','object':{'type':'Tombstone',"
                + "'id':'https://s.example/1','formerType':'Image','deleted':'2026-04-01T00:00:00Z'}}"));
        assertEquals(expected, taken("{'type':'Tombstone','attributedTo':'https://s.example/a',"
                + "'id':'https://s.example/1','formerType':'Image','deleted':'2026-04-01T00:00:00Z'}"));
    }

    @Test
    void an_actor_with_our_properties_is_an_account() {
        assertEquals(new AccountVersion("https://s.example/a", Instant.parse("2026-01-01T00:00:00Z"), "sub-1", null,
                "FACEBOOK", "Eleni", LocalDate.of(2010, 5, 4), null, null, "GR", null, null, null, null),
                taken("{'type':'Person','id':'https://s.example/a','name':'Eleni','updated':'2026-01-01T00:00:00Z',"
                        + "'op:subject':'sub-1','op:product':'FACEBOOK','op:birthDate':'2010-05-04','op:region':'EL'}"));
    }

    @Test
    void an_account_says_everything_the_rules_ask() {
        assertEquals(new AccountVersion("https://s.example/a", Instant.parse("2026-01-01T00:00:00Z"), null,
                "https://s.example/b", "X", "A", null, true, Instant.parse("2010-01-01T00:00:00Z"), "GB",
                AccountState.DELETION_SCHEDULED, true, Instant.parse("2026-06-01T00:00:00Z"),
                Instant.parse("2026-11-01T00:00:00Z")),
                taken("{'type':'Person','id':'https://s.example/a','name':'A','updated':'2026-01-01T00:00:00Z',"
                        + "'op:linkedTo':'https://s.example/b','op:product':'X','op:adult':true,"
                        + "'op:adultSince':'2010-01-01T00:00:00Z','op:region':'UK','op:state':'deletion-scheduled',"
                        + "'op:private':true,'op:notifiedAt':'2026-06-01T00:00:00Z','op:asOf':'2026-11-01T00:00:00Z'}"));
    }

    @Test
    void a_share_with_words_is_an_item_of_these_words_alone_until_it_is_undone() {
        ItemVersion share = item("{'type':'Announce','id':'https://s.example/2','actor':'https://s.example/a','to':'as:Public',"
                + "'published':'2026-01-02T03:04:05Z','content':'So true','object':{'type':'Note','id':'https://s.example/1',"
                + "'attributedTo':'https://s.example/b','to':'https://s.example/b/friends','content':'secret'}}");
        assertEquals("So true", share.excerpt());
        assertEquals(Audience.PUBLIC, share.audience());
        assertEquals(Container.NONE, share.container());
        assertEquals("https://s.example/a", share.account());
        assertEquals(Kind.POST, share.kind());

        assertEquals(new ItemDeletion("https://s.example/2", Instant.parse("2026-02-01T00:00:00Z"), "https://s.example/a", Kind.POST),
                taken("{'type':'Undo','actor':'https://s.example/a','published':'2026-02-01T00:00:00Z','object':"
                        + "{'type':'Announce','id':'https://s.example/2','actor':'https://s.example/a','object':'https://s.example/1'}}"));
    }

    @Test
    void a_creation_that_is_undone_is_a_deletion() {
        assertEquals(new ItemDeletion("https://s.example/1", Instant.parse("2026-02-01T00:00:00Z"), "https://s.example/a", Kind.POST),
                taken("{'type':'Undo','actor':'https://s.example/a','published':'2026-02-01T00:00:00Z','object':"
                        + "{'type':'Create','actor':'https://s.example/a','object':{" + NOTE + "}}}"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "'type':'Add','target':'as:Public','object':'https://s.example/1'                                  | PUBLIC",
        "'type':'Remove','origin':'as:Public','object':'https://s.example/1'                               | LIMITED",
        "'type':'Remove','target':'https://www.w3.org/ns/activitystreams#Public','object':{'type':'Note','id':'https://s.example/1'} | LIMITED",
        "'type':'Undo','object':{'type':'Add','target':'as:Public','object':'https://s.example/1'}         | LIMITED",
        "'type':'Undo','object':{'type':'Remove','target':'as:Public','object':'https://s.example/1'}      | PUBLIC"})
    void what_is_added_to_the_public_or_removed_from_it_has_another_audience(String activity, Audience expected) {
        assertEquals(new ItemPlacement("https://s.example/1", Instant.parse("2026-02-01T00:00:00Z"), "https://s.example/a",
                expected), taken("{'actor':'https://s.example/a','published':'2026-02-01T00:00:00Z'," + activity + "}"));
    }

    @Test
    void a_source_says_until_when_it_has_told_everything() {
        assertEquals(new SourceState("https://s.example/", Instant.parse("2026-11-24T00:00:00Z"), "X"),
                taken("{'type':'op:Source','id':'https://s.example/','op:product':'X','op:asOf':'2026-11-24T00:00:00Z'}"));
    }

    @Test
    void tagged_are_people_and_not_topics() {
        assertEquals(Set.of("https://s.example/b", "https://s.example/c", "https://s.example/d"),
                item("{" + NOTE + ",'tag':[{'type':'Mention','href':'https://s.example/b'},{'type':'Hashtag',"
                        + "'href':'https://s.example/tags/x'},{'type':'Person','id':'https://s.example/c'},'https://s.example/d',"
                        + "{'type':'Mention','href':'b'},{'type':'Mention'},{'type':'Object','id':'https://s.example/9'}]}").tagged());
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "'op:state':'archived'                 | ARCHIVED | false", "'op:state':null,'op:sensitive':true | LIVE | true",
        "'sensitive':true                      | LIVE     | true", "'sensitive':'no','op:sensitive':false | LIVE | false"})
    void an_item_says_where_it_stands_and_whether_it_is_sensitive(String properties, ItemState state, boolean sensitive) {
        assertEquals(state, item("{" + NOTE + "," + properties + "}").state());
        assertEquals(sensitive, item("{" + NOTE + "," + properties + "}").sensitive());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "?", value = {
        "'http://s.example/p'                     | ?",
        "'javascript:alert(1)'                    | ?",
        "'https://user:secret@s.example/p'        | ?",
        "'https:///p'                             | ?",
        "['http://s.example/p',{'type':'Link','href':'https://s.example/q'}] | https://s.example/q"})
    void only_https_addresses_are_kept(String url, String expected) {
        assertEquals(expected, item("{" + NOTE + ",'url':" + url + "}").url());
    }

    private static ItemVersion item(String line) {
        return (ItemVersion) taken(line);
    }

    private static Change taken(String line) {
        LineReader.Reading reading = read(line);
        assertNull(reading.refusal(), line);
        return reading.change();
    }

    static LineReader.Reading read(String line) {
        return LineReader.read(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8), NOW);
    }
}

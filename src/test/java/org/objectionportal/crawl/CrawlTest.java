package org.objectionportal.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.dispute.Answers;
import org.objectionportal.dispute.Decision;
import org.objectionportal.dispute.DisputeList;
import org.objectionportal.dispute.Disputer;
import org.objectionportal.dispute.Disputes;
import org.objectionportal.journeys.ChosenLanguages;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.MailSink;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Results;

/** A person who reads the portal in one language meets no word of another: pages, errors, mails, sign-in. */
@QuarkusTest
@WithTestResource(StackResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrawlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** By language; mails are read when all pages are, as they take a while to come. */
    private static final Map<String, Crawled> CRAWLED = new HashMap<>();

    @Inject
    Languages languages;
    @Inject
    Messages messages;
    @Inject
    PortalConfig config;
    @Inject
    ErrorPages errorPages;
    @Inject
    DataSource database;
    @Inject
    Disputes disputes;
    @Inject
    DisputeList list;
    @Inject
    Answers answers;
    Keycloak keycloak;
    MailSink sink;

    private record Crawled(Findings findings, Person person, Person british, String newcomer,
            Surf personsBrowser, Surf newcomersBrowser) {
    }

    static List<String> languages() {
        return ChosenLanguages.orElseAll();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(1)
    void every_page_speaks_its_language_only(String tag) throws Exception {
        Language language = languages.find(tag).orElseThrow();
        Findings findings = new Findings(language, languages.all(), new Vocabulary(language, config, messages));
        People people = new People(keycloak);
        Person person = people.withManyItems();
        Person british = people.livingIn("GB");
        String newcomer = People.unusedMailAddress();
        PortalCrawl portal = new PortalCrawl(language, findings);
        KeycloakCrawl signIn = new KeycloakCrawl(language, findings, keycloak);
        portal.asStranger();
        portal.pastErrors(errorPages);
        Surf personsBrowser = portal.asPersonWithManyItems(person);
        answerDisputes(person, language);
        portal.asPersonInTheUnitedKingdom(british);
        portal.asPersonWithTwoAccounts(british, people.livingIn("DE"));
        signIn.asStranger(person);
        signIn.withSecondFactor(people);
        Surf newcomersBrowser = signIn.asNewcomer(person, newcomer);
        CRAWLED.put(tag, new Crawled(findings, person, british, newcomer, personsBrowser, newcomersBrowser));
        assertEquals("", String.join("\n", findings.all()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(2)
    void every_mail_speaks_its_language_only(String tag) throws Exception {
        Language language = languages.find(tag).orElseThrow();
        Crawled crawled = CRAWLED.get(tag);
        Findings findings = crawled.findings();
        List<Mail> mails = new ArrayList<>(sink.await(crawled.person().mailAddress(), 5, PATIENCE));
        mails.addAll(sink.await(crawled.british().mailAddress(), 2, PATIENCE));
        Mail confirmation = sink.await(crawled.newcomer(), 1, PATIENCE).get(0);
        mails.add(confirmation);
        for (Mail mail : mails) {
            read(mail, language, findings);
        }
        new KeycloakCrawl(language, findings, keycloak).confirm(crawled.newcomersBrowser(), confirmation);
        new PortalCrawl(language, findings).afterTheMails(crawled.personsBrowser());
        Results.write("crawl", tag, findings.pagesRead(), findings.all().size());
        assertEquals("", String.join("\n", findings.all()));
    }

    /** For their mails: one of who was right, one of who was not. */
    private void answerDisputes(Person person, Language language) throws SQLException {
        Disputer disputer = new Disputer(person, database);
        for (Decision decision : Decision.values()) {
            disputes.dispute(disputer.subject(), language, disputer.nextItem().id(), DisputeGround.NOT_MINE);
            answers.give("an agent", list.find(disputer.newest()).orElseThrow(), decision);
        }
    }

    /** Keycloak's mails say their language in their markup only. */
    private static void read(Mail mail, Language language, Findings findings) {
        String name = "mail “" + mail.subject() + "”";
        Document html = Jsoup.parse(mail.html());
        String header = mail.header("Content-Language");
        findings.languageOf(name, html, header == null ? language.tag() : header, header == null ? language.tag() : language.htmlLang());
        Set<String> pieces = new LinkedHashSet<>(VisibleText.of(html));
        pieces.addAll(VisibleText.ofPlain(mail.text()));
        pieces.add(mail.subject());
        findings.texts(name, pieces);
    }
}

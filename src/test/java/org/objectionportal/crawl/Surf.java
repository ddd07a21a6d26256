package org.objectionportal.crawl;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.objectionportal.language.Language;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

/** Somebody who goes from page to page in one language and reads each; links and forms are found by their marks, not by words. */
final class Surf {

    private final Visitor visitor = new Visitor();
    private final Language language;
    private final Findings findings;
    private Visitor.Page here;

    Surf(Language language, Findings findings) {
        this.language = language;
        this.findings = findings;
    }

    /** Opens a page without reading it. @param address absolute, or a path of the portal */
    Surf open(String address) {
        here = visitor.get(address);
        return this;
    }

    /** Opens a page of the portal in the language. */
    Surf openInLanguage(String path) {
        return open("/" + language + path);
    }

    Surf follow(String link) {
        return open(address(one(link).attr("href")));
    }

    /** Sends the form with what stands in it and what is typed. */
    Surf submit(String form, Map<String, String> typed) {
        Element element = one(form);
        Map<String, String> fields = new LinkedHashMap<>();
        element.select("input[name]:not([type=checkbox]), textarea[name], button[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        here = visitor.post(address(element.attr("action")), fields);
        return this;
    }

    /** Through Keycloak; comes to the page that was asked for. */
    Surf signIn(Person person, String target) {
        return open("/sign-in/start?lang=" + language + "&to=" + target).signInHere(person);
    }

    /** On Keycloak's page. */
    Surf signInHere(Person person) {
        return submit("#kc-form-login", Map.of("username", person.mailAddress(), "password", person.password()));
    }

    /** Reads the page as one of the portal's. */
    Surf read(String name, int status) {
        findings.expect(name, "status", status, here.status());
        Document page = document();
        findings.languageOf(name, page, here.headers().firstValue("Content-Language").orElse(""), language.htmlLang());
        findings.alternates(name, page, here.address());
        findings.texts(name, VisibleText.of(page));
        return this;
    }

    /** Reads the page as one of Keycloak's, which says its language in a header too where a sign-in is under way. */
    Surf readKeycloak(String name, String pageId) {
        Document page = document();
        findings.expect(name, "page of Keycloak", "login-" + pageId, page.body().attr("data-page-id"));
        findings.languageOf(name, page, here.headers().firstValue("Content-Language").orElse(language.tag()), language.tag());
        findings.texts(name, VisibleText.of(page));
        return this;
    }

    String address() {
        return here.address().toString();
    }

    Element one(String selector) {
        Element element = document().selectFirst(selector);
        if (element == null) {
            throw new AssertionError(language + ": no " + selector + " on " + here.address() + " (" + here.status() + ")\n" + here.body());
        }
        return element;
    }

    private String address(String reference) {
        return here.address().resolve(reference).toString();
    }

    private Document document() {
        return Jsoup.parse(here.body());
    }
}

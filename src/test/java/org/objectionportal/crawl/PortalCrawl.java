package org.objectionportal.crawl;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.objectionportal.identity.SignInTarget;
import org.objectionportal.language.Language;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.TypedText;
import org.objectionportal.testing.Person;

/** Every page of the portal in each of its states, in one language. */
final class PortalCrawl {

    private static final String TOO_LONG = "α".repeat(5_001);
    private static final Map<String, String> GROUNDS = Map.of("grounds", "What I write for my friends is not a text to learn from.");

    private final Language language;
    private final Findings findings;

    PortalCrawl(Language language, Findings findings) {
        this.language = language;
        this.findings = findings;
    }

    void asStranger() {
        Surf surf = new Surf(language, findings);
        surf.openInLanguage("/notice").read("notice", 200);
        surf.openInLanguage("/notice/1").read("notice-1", 200);
        for (SignInTarget target : SignInTarget.values()) {
            surf.openInLanguage("/sign-in?to=" + target.word()).read("sign-in-" + target.word(), 200);
        }
        surf.openInLanguage("/sign-in-unfinished").read("sign-in-unfinished", 200);
        surf.openInLanguage("/signed-out").read("signed-out", 200);
        surf.openInLanguage("/objection").read("form-signed-out", 200);
        surf.submit("main form", Map.of("grounds", TOO_LONG)).read("form-signed-out-error", 422);
        surf.openInLanguage("/objection").submit("main form", GROUNDS).read("draft-signed-out", 200);
        surf.openInLanguage("/there-is-no-such-page").read("there-is-no-such-page", 404);
    }

    /** As they are rendered: not each can be provoked. */
    void pastErrors(ErrorPages pages) {
        for (ErrorKind kind : ErrorKind.values()) {
            String name = "error-" + kind.number();
            Document page = Jsoup.parse(pages.html(language, kind, new TypedText("/objection", "grounds", "What I had typed")));
            findings.languageOf(name, page, language.htmlLang(), language.htmlLang());
            findings.texts(name, VisibleText.of(page));
        }
    }

    /** @return the browser of that person, signed in, at an objection filed and withdrawn */
    Surf asPersonWithManyItems(Person person) {
        Surf surf = new Surf(language, findings);
        surf.signIn(person, "content").read("content", 200);
        surf.follow(".pager [rel=next]").read("content-second-page", 200);
        surf.openInLanguage("/content?status=eligible").read("content-eligible", 200);
        surf.openInLanguage("/content?status=not-eligible").read("content-not-eligible", 200);
        surf.follow(".items .links a").read("item-not-eligible", 200);
        surf.openInLanguage("/content?status=eligible").follow(".items .links a").read("item", 200);
        surf.submit("form[action$=/exclude]", Map.of()).read("item-left-out", 200);
        surf.submit("form[action$=/include]", Map.of()).submit(".dispute form", Map.of("ground", "")).read("item-without-ground", 422);
        surf.submit(".dispute form", Map.of("ground", "NOT_MINE")).read("item-disputed", 200);
        surf.submit(".dispute form", Map.of());
        surf.openInLanguage("/content/used").read("content-used", 200);
        surf.openInLanguage("/content/mentions").read("content-mentions", 200);
        surf.openInLanguage("/content/joint").read("content-joint", 200);
        surf.openInLanguage("/accounts").follow(".items .links a").read("account", 200);
        surf.submit(".dispute form", Map.of("ground", "")).read("account-without-ground", 422);
        surf.submit(".dispute form", Map.of("ground", "WRONG_AGE")).read("account-disputed", 200);
        surf.submit(".dispute form", Map.of());
        surf.openInLanguage("/objections").read("objections-none", 200);
        surf.openInLanguage("/objection").read("form", 200);
        surf.submit("main form", Map.of("grounds", TOO_LONG)).read("form-error", 422);
        surf.submit("main form", Map.of("grounds", "", "owner", "somebody-else")).read("form-of-somebody-else", 409);
        surf.openInLanguage("/objection").submit("main form", Map.of("grounds", "", "owner", "")).read("draft-signed-in", 200);
        return objectsAndWithdraws(surf, "");
    }

    /** Adds the sign-in of {@code other}, who has nothing then. */
    void asPersonWithTwoAccounts(Person person, Person other) {
        Surf surf = new Surf(language, findings);
        surf.signIn(person, "content").openInLanguage("/accounts").read("accounts", 200);
        surf.openInLanguage("/accounts/another").read("another-account-failed", 200);
        surf.submit("main form", Map.of()).signInHere(person).read("another-account-same", 200);
        surf.submit("main form", Map.of()).signInHere(other).read("another-account", 200);
        surf.submit("main form", Map.of()).read("accounts-added", 200);
        new Surf(language, findings).signIn(other, "content").openInLanguage("/accounts").read("accounts-given", 200)
                .submit("main form", Map.of()).read("accounts-taken-back", 200);
    }

    void asPersonInTheUnitedKingdom(Person person) {
        Surf surf = new Surf(language, findings);
        surf.signIn(person, "content").read("content-empty", 200);
        surf.openInLanguage("/content/used").read("content-used-none", 200);
        surf.openInLanguage("/content/mentions").read("content-mentions-none", 200);
        surf.openInLanguage("/content/joint").read("content-joint-none", 200);
        objectsAndWithdraws(surf, "-uk");
    }

    private Surf objectsAndWithdraws(Surf surf, String where) {
        surf.openInLanguage("/objection").submit("main form", GROUNDS).read("confirmation" + where, 200);
        String objection = surf.address();
        surf.openInLanguage("/content").read("content-objected" + where, 200);
        surf.openInLanguage("/objections").read("objections-in-force" + where, 200);
        surf.open(objection + "/withdrawal").read("withdrawal" + where, 200);
        surf.submit("main form", Map.of()).read("withdrawn" + where, 200);
        surf.openInLanguage("/objections").read("objections-withdrawn" + where, 200);
        return surf.open(objection);
    }

    /** Once the mails have left, the page of an objection says so. */
    void afterTheMails(Surf surf) {
        surf.open(surf.address()).read("withdrawn-mails-sent", 200);
        surf.submit(".account form", Map.of()).read("signed-out-again", 200);
    }
}

package org.objectionportal.identity;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a person goes on after signing in: a word of ours, never an address from the request (ASVS 3.7.2). */
public enum SignInTarget {

    CONTENT("/content"), OBJECTION("/objection"), DRAFT("/objection/draft"), OBJECTIONS("/objections"), SUPPORT("/support"),
    PROGRAMME("/programme");

    private final String page;

    SignInTarget(String page) {
        this.page = page;
    }

    /** The word in URLs. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The page without its language prefix. */
    public String page() {
        return page;
    }

    /** Screens of staff stand outside the languages. */
    String address(String languageTag) {
        return this == SUPPORT || this == PROGRAMME ? page : "/" + languageTag + page;
    }

    /** The target of that word; the person's own objections when the word is none of ours. */
    static SignInTarget of(String word) {
        for (SignInTarget target : values()) {
            if (target.word().equals(word)) {
                return target;
            }
        }
        return OBJECTIONS;
    }

    /** The target behind a page address without its language prefix. */
    static Optional<SignInTarget> behind(String page) {
        for (SignInTarget target : values()) {
            if (target.page.equals(page)) {
                return Optional.of(target);
            }
        }
        if (page.startsWith("/accounts")) {
            return Optional.of(CONTENT);
        }
        return Stream.of(CONTENT, OBJECTIONS, SUPPORT, PROGRAMME).filter(target -> page.startsWith(target.page + "/")).findFirst();
    }
}

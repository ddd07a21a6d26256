package org.objectionportal.l10n.lint;

import java.util.List;

import org.objectionportal.language.MessageCheck;

/** Texts that the program does not ask for, or asks for in vain. What concerns English only is said here; the rest has its own rules. */
final class JavaKeys implements Rule {

    @Override
    public String name() {
        return "used";
    }

    @Override
    public String finds() {
        return "English texts that no page asks for, and texts that a page asks for in vain";
    }

    @Override
    public void check(Texts texts, Findings found) {
        List<String> findings;
        try {
            findings = MessageCheck.findings(texts.folder());
        } catch (IllegalStateException e) {
            // languages.properties is broken: its own rule says so, in better words.
            return;
        }
        findings.stream().filter(finding -> finding.contains("/en.properties: ")).forEach(finding -> found.add(
                finding.substring(0, finding.indexOf(": ")), 0, "", finding.substring(finding.indexOf(": ") + 2), "Delete the line, or correct its key."));
    }
}

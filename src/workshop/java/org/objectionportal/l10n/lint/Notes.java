package org.objectionportal.l10n.lint;

/**
 * English texts without a note for translators. The texts of one enum ({@code kind.POST}, {@code kind.VIDEO}) share the note of the first.
 */
final class Notes implements Rule {

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String finds() {
        return "English texts without a note that says where they stand";
    }

    @Override
    public void check(Texts texts, Findings found) {
        String group = "";
        for (Wording wording : texts.wordings()) {
            if (wording.kind() != Wording.Kind.NOTICE && wording.language().equals(texts.languages().source())) {
                boolean isOfGroup = wording.address().contains(".") && group.equals(groupOf(wording));
                if (wording.note().isBlank() && !isOfGroup) {
                    found.add(wording, "Nothing tells the translators where this text stands.", "Write a line with # above it: where it stands, and what each {argument} holds.");
                }
                group = groupOf(wording);
            }
        }
    }

    private static String groupOf(Wording wording) {
        return wording.address().replaceFirst("\\.[^.]*$", "");
    }
}

package org.objectionportal.crawl;

import java.util.regex.Pattern;

import com.ibm.icu.text.MessagePattern;

/**
 * One text of a file, whatever is filled into it: a regular expression.
 *
 * @param anchor  its longest part that always stands, to look for first; may be empty
 * @param letters how much of it is text
 */
record Saying(Pattern regex, String anchor, int letters) {

    /** @param pattern of ICU, as in our message files */
    static Saying ofIcu(String pattern, Values values) {
        Parts parts = new Parts(values);
        parts.message(new MessagePattern(pattern), 0, true);
        return parts.saying();
    }

    /** @param slots a regular expression of what in the text is filled in; everything else stands as it is */
    static Saying of(String text, Pattern slots, Values values) {
        Parts parts = new Parts(values);
        String[] literals = slots.split(text, -1);
        for (int i = 0; i < literals.length; i++) {
            if (i > 0) {
                parts.regex.append(values.filledIn());
            }
            parts.literal(literals[i], true);
        }
        return parts.saying();
    }

    /** Takes the text out of a segment, wherever it stands as a whole. */
    String takenOutOf(String segment) {
        return segment.contains(anchor) ? regex.matcher(segment).replaceAll(String.valueOf(Values.TOKEN)) : segment;
    }

    private static final class Parts {

        private final StringBuilder regex = new StringBuilder();
        private final Values values;
        private String anchor = "";
        private int letters;

        private Parts(Values values) {
            this.values = values;
        }

        private Saying saying() {
            return new Saying(Pattern.compile("(?<!\\p{L})" + regex + "(?!\\p{L})"), anchor, letters);
        }

        private void literal(String text, boolean always) {
            String shown = values.withTokens(text);
            regex.append(Pattern.quote(shown));
            letters += (int) shown.codePoints().filter(Character::isLetter).count();
            if (always && shown.strip().length() > anchor.length()) {
                anchor = shown.strip();
            }
        }

        /** @return the index of the part that ends the message beginning at that part */
        private int message(MessagePattern pattern, int start, boolean always) {
            int from = pattern.getPart(start).getLimit();
            for (int i = start + 1;; i++) {
                MessagePattern.Part part = pattern.getPart(i);
                switch (part.getType()) {
                    case MSG_LIMIT, SKIP_SYNTAX, REPLACE_NUMBER, ARG_START -> literal(pattern.getPatternString().substring(from, part.getIndex()), always);
                    default -> throw new IllegalStateException("unknown part " + part + " in " + pattern.getPatternString());
                }
                if (part.getType() == MessagePattern.Part.Type.MSG_LIMIT) {
                    return i;
                }
                if (part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) {
                    regex.append(Values.TOKEN);
                } else if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                    argument(pattern, i);
                    i = pattern.getLimitPartIndex(i);
                }
                from = pattern.getPart(i).getLimit();
            }
        }

        private void argument(MessagePattern pattern, int start) {
            MessagePattern.ArgType type = pattern.getPart(start).getArgType();
            if (type == MessagePattern.ArgType.NONE || type == MessagePattern.ArgType.SIMPLE) {
                regex.append(values.filledIn());
                return;
            }
            String separator = "(?:";
            for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
                if (pattern.getPart(i).getType() == MessagePattern.Part.Type.MSG_START) {
                    regex.append(separator);
                    separator = "|";
                    i = message(pattern, i, false);
                }
            }
            regex.append(')');
        }
    }
}

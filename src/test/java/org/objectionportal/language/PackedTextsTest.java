package org.objectionportal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.objectionportal.preview.PreviewMessages;

/** The preview's own screens: their file and their interface say the same. */
class PackedTextsTest {

    @Test
    void every_text_is_there_with_its_arguments_and_none_too_many() {
        Languages languages = new Languages();
        Map<String, Set<String>> there = new MessageFiles(Optional.empty(), languages).patterns("preview", languages.source()).entrySet()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().argumentNames()));
        assertEquals(MessageKeys.expected(PreviewMessages.class), there);
    }
}

package org.objectionportal.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What an operator states about itself, invented for the demonstration and the tests. */
final class OperatorSettings {

    private OperatorSettings() {
    }

    /** By property names. */
    static Map<String, String> read() {
        Properties file = new Properties();
        try (Reader in = Files.newBufferedReader(Project.root().resolve("src/test/resources/demo/operator.properties"))) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new TreeMap<>();
        file.forEach((name, value) -> settings.put((String) name, (String) value));
        return settings;
    }
}

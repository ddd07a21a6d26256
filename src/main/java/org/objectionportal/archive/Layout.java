package org.objectionportal.archive;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where one kind of archive keeps what, and how one record of it becomes a line for the portal. */
interface Layout {

    /** In the order in which they are read: of two that tell of the same thing the first one counts. */
    List<Part> parts();

    /** Takes what is found in an archive. */
    interface Found {

        void item(ObjectNode line) throws IOException;

        void leftOut(LeftOut why);
    }

    interface Reading {

        void read(JsonNode record, Found found) throws IOException;
    }

    /**
     * Files of one kind.
     *
     * @param path  of the files, without what stands before it and without {@code .json}
     * @param names of the arrays their records are in
     * @param why   they are left out without being read, or {@code null}
     */
    record Part(Pattern path, Set<String> names, Reading reading, LeftOut why) {

        static Part read(String path, Reading reading, String... names) {
            return new Part(anywhere(path), Set.of(names), reading, null);
        }

        static Part leaveOut(String path, LeftOut why, String... names) {
            return new Part(anywhere(path), Set.of(names), null, why);
        }

        /** The folders around have had many names, and people's own may stand around them all. */
        private static Pattern anywhere(String path) {
            return Pattern.compile("(?:.*/)?" + path + "\\.json");
        }

        boolean holds(ArchiveFile file) {
            return path.matcher(file.path()).matches();
        }
    }
}

package org.objectionportal.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * One JSON file of an archive.
 *
 * @param path with {@code /} between its parts, from the top of the archive
 * @param size in bytes, unpacked, as the archive says; {@code -1} if it does not
 * @param most how many bytes may come of it before it is taken for a bomb
 */
record ArchiveFile(String path, long size, long most, Content content) {

    interface Content {

        InputStream open() throws IOException;
    }

    MeteredInput open() throws IOException {
        return new MeteredInput(content.open(), most);
    }
}

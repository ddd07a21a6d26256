package org.objectionportal.l10n.exchange;

import java.util.List;

/**
 * What one file holds.
 *
 * @param language BCP 47 tag: {@code pt-PT}
 * @param units    in the order of the file
 */
public record Job(String language, List<Unit> units) {
}

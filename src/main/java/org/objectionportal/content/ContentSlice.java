package org.objectionportal.content;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items newest first
 * @param next where the next page starts; empty if this is the last one
 */
public record ContentSlice(List<JudgedItem> items, Optional<Cursor> next) {
}

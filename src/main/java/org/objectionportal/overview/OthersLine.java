package org.objectionportal.overview;

/**
 * An item in the account of somebody else, ready to read.
 *
 * @param author the account it stands in
 * @param kind   or empty
 * @param date   the day in the person's zone
 * @param isoDay the same for machines
 * @param url    where it can be seen, or empty; only https
 */
public record OthersLine(String author, String product, String kind, String date, String isoDay, String excerpt, String url) {
}

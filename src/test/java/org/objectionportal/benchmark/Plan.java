package org.objectionportal.benchmark;

/**
 * How long is measured.
 *
 * @param pairs   pairs per comparison, A-B, B-A, ...
 * @param seconds per measurement
 * @param warmUp  seconds before the first
 * @param many    items of the person who has many
 * @param ingested items that are taken in at a time
 */
record Plan(int pairs, int seconds, int warmUp, int many, int ingested) {

    static final Plan FULL = new Plan(5, 5, 30, 1_000_000, 100_000);
    /** To see whether it works; its figures mean nothing. */
    static final Plan SHORT = new Plan(1, 3, 3, 20_000, 3_000);
}

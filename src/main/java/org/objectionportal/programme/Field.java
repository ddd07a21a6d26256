package org.objectionportal.programme;

import java.util.Locale;

/** The fields of the form. */
public enum Field {
    PRODUCTS, KINDS, REGIONS, ADULT_AGE, NOTICE_LEAD_DAYS, EARLIEST_PUBLISHED, MAX_STALENESS_DAYS, EXAMPLES, REASON;

    /** Its name in the form. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has room for several lines. */
    public boolean isLong() {
        return this == EXAMPLES || this == REASON || this == REGIONS;
    }

    /** Whether it may be left empty. */
    public boolean isOptional() {
        return this == EARLIEST_PUBLISHED;
    }
}

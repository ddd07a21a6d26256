package org.objectionportal.objection;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.ibm.icu.util.TimeZone;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.site.PortalConfig;

/** In which zone a person reads times. */
@Singleton
public class Times {

    private final PortalConfig config;

    Times(PortalConfig config) {
        this.config = config;
    }

    /**
     * The zone of their profile, else the main one of their country, else the operator's.
     *
     * @param region their country by {@link org.objectionportal.content.Account}, if one tells it
     */
    public ZoneId zoneOf(DataSubject person, Optional<String> region) {
        return person.zone().or(() -> region.flatMap(Times::mainZone)).orElseGet(config::timeZone);
    }

    /** Countries with islands have several zones; nearly everybody lives in the one that bears Europe's name. */
    private static Optional<ZoneId> mainZone(String region) {
        return Arrays.stream(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, region, null)
                .toArray(String[]::new))
                .min(Comparator.<String, Boolean>comparing(id -> !id.startsWith("Europe/")).thenComparing(id -> id))
                .map(ZoneId::of);
    }
}

package org.objectionportal.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.objectionportal.eligibility.Kind;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What the first version of the programme is made of, at the first start on an empty database. From then on the versions
 * count, and this does not.
 */
@ConfigMapping(prefix = "portal.programme")
interface ProgrammeConfig {

    /** Kinds of content in scope. */
    @WithDefault("POST,ARTICLE,PHOTO,VIDEO,POLL,EVENT,PAGE,COMMENT")
    Set<Kind> kinds();

    /**
     * ISO 3166-1 codes of the regions in scope: the EU, the parts of it that have codes of their
     * own (Art. 355(1) TFEU, and Åland), the rest of the EEA, the United Kingdom.
     */
    @WithDefault("AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK,"
            + "AX,GF,GP,MF,MQ,RE,YT,IS,LI,NO,GB")
    Set<String> regions();

    /** Age in years from which an author is an adult. */
    @WithDefault("18")
    int adultAge();

    /** Days people have between being told, or making something public, and its use. */
    @WithDefault("30")
    int noticeLeadDays();

    /** The first day (UTC) whose content is used. Left out, there is none; authorities differ on what may be asked. */
    Optional<LocalDate> earliestPublished();

    /** Days after which what a platform has told is too old to be relied on. */
    @WithDefault("30")
    int maxStalenessDays();
}

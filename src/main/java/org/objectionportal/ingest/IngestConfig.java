package org.objectionportal.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How content is taken in. */
@ConfigMapping(prefix = "portal.ingest")
public interface IngestConfig {

    /** Batches at a time on one node. More would take the database from people; who sends more is told to wait. */
    @WithDefault("4")
    int concurrent();
}

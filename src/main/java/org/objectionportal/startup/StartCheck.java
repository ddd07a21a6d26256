package org.objectionportal.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.objectionportal.site.PortalConfig;

/** Looks at configuration and database before the first request, and ends the start with a list of what to mend. */
@Singleton
class StartCheck {

    private final PortalConfig config;
    private final DataSource database;

    StartCheck(PortalConfig config, DataSource database) {
        this.config = config;
        this.database = database;
    }

    void atStart(@Observes StartupEvent start) throws SQLException {
        List<String> broken = new ArrayList<>(Promises.brokenBy(config));
        broken.addAll(Promises.brokenBy(settings()));
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The portal does not start like this:\n- " + String.join("\n- ", broken));
        }
    }

    private Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String name : Promises.DURABILITY) {
                try (ResultSet row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }
}

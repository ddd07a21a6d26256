package org.objectionportal.stack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** What tests may ask of the running PostgreSQL. */
public interface Postgres {

    /** The database, and the role that owns it. */
    String PORTAL = "portal";

    /** @return the address of the database in JDBC's words */
    String url();

    /** @return the password of the role {@link #PORTAL} */
    String password();

    /** @return a connection as the superuser, for tests that look behind the portal */
    Connection superuser() throws SQLException, IOException;

    /** Stops it as its administrator would; {@link #start} brings it back with its data. */
    void stop();

    /** Starts it and returns when it takes connections. */
    void start() throws IOException, SQLException, InterruptedException;
}

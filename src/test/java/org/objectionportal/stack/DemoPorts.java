package org.objectionportal.stack;

/** The demo's ports. Each is changed by an environment variable, or by the system property of that name. */
enum DemoPorts {

    PORTAL("the portal", 8080),
    MANAGEMENT("the portal's health and metrics", 9000),
    KEYCLOAK("Keycloak", 8180),
    MAIL_PAGE("the page that shows the mails", 8025),
    SMTP("the SMTP server", 2525),
    DATABASE("PostgreSQL", 5442);

    private final String user;
    private final int usual;

    DemoPorts(String user, int usual) {
        this.user = user;
        this.usual = usual;
    }

    int number() {
        String value = System.getProperty(variable(), System.getenv(variable()));
        if (value == null || value.isBlank()) {
            return usual;
        }
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
            throw new StackFailure(variable() + " is not the number of a port: " + value);
        }
        return Integer.parseInt(value);
    }

    /** @throws StackFailure when one is taken or given twice */
    static void requireAll() {
        for (DemoPorts port : values()) {
            for (DemoPorts other : values()) {
                if (other.ordinal() < port.ordinal() && other.number() == port.number()) {
                    throw new StackFailure(port.variable() + " and " + other.variable() + " are both " + port.number()
                            + ": give one of them another port.");
                }
            }
            Ports.require(port.number(), port.user, port.variable());
        }
    }

    private String variable() {
        return "DEMO_" + name() + "_PORT";
    }
}

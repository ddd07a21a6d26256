package org.objectionportal.identity;

/** Which text of the law a person is told about: two regulations, two kinds of authority. */
public enum Jurisdiction {

    /** Regulation (EU) 2016/679, also in the EEA; a complaint goes to a supervisory authority (Art. 77). */
    EU,
    /** The UK GDPR and the Data Protection Act 2018; a complaint goes to the controller, then to the Information Commissioner. */
    UK;

    /** @param region ISO 3166-1 alpha-2 code of the person's country, or null when unknown */
    public static Jurisdiction of(String region) {
        return "GB".equals(region) ? UK : EU;
    }
}

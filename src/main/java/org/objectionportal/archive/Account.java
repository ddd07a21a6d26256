package org.objectionportal.archive;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Whose archive it is, as the operator knows it. What is {@code null} is not known, and stays so.
 *
 * @param uri     of the account: the same as in the operator's own feed
 * @param product code of the product
 * @param subject the person's id at the identity provider ("sub")
 * @param region  ISO 3166-1 alpha-2
 */
record Account(String uri, String product, String subject, String name, LocalDate birthDate, Boolean adult, String region) {

    ObjectNode line(Instant asOf) {
        ObjectNode line = Lines.object("Person").put("id", uri).put("updated", asOf.toString()).put("op:product", product);
        put(line, "name", name);
        put(line, "op:subject", subject);
        put(line, "op:region", region);
        put(line, "op:birthDate", birthDate == null ? null : birthDate.toString());
        if (adult != null) {
            line.put("op:adult", adult);
        }
        return line;
    }

    private static void put(ObjectNode line, String property, String value) {
        if (value != null) {
            line.put(property, value);
        }
    }
}

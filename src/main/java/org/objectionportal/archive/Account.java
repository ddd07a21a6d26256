package org.objectionportal.archive;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Whose archive it is, as the operator knows it. What is {@code null} is not known, and stays so.
 *
 * @param uri        of the account: the same as in the operator's own feed
 * @param product    code of the product
 * @param subject    the person's id at the identity provider ("sub")
 * @param adultSince since when {@code adult} is true
 * @param region     ISO 3166-1 alpha-2
 * @param state      such as {@code active}
 * @param hidden     whether only those the person lets in see what is on it
 * @param notifiedAt when the person was told about the training
 */
record Account(String uri, String product, String subject, String name, LocalDate birthDate, Boolean adult, Instant adultSince,
        String region, String state, Boolean hidden, Instant notifiedAt) {

    /** The same one with what the archive says, where the operator says nothing. */
    Account or(String otherUri, String otherProduct, String otherName) {
        return new Account(uri == null ? otherUri : uri, product == null ? otherProduct : product, subject,
                name == null ? otherName : name, birthDate, adult, adultSince, region, state, hidden, notifiedAt);
    }

    /** Says also up to when this is known: what an archive tells grows old. */
    ObjectNode line(Instant asOf) {
        ObjectNode line = Lines.object("Person").put("id", uri).put("updated", asOf.toString()).put("op:product", product)
                .put("op:asOf", asOf.toString());
        put(line, "name", name);
        put(line, "op:subject", subject);
        put(line, "op:region", region);
        put(line, "op:birthDate", birthDate);
        put(line, "op:adult", adult);
        put(line, "op:adultSince", adultSince);
        put(line, "op:state", state);
        put(line, "op:private", hidden);
        put(line, "op:notifiedAt", notifiedAt);
        return line;
    }

    private static void put(ObjectNode line, String property, Object value) {
        if (value instanceof Boolean flag) {
            line.put(property, flag);
        } else if (value != null) {
            line.put(property, value.toString());
        }
    }
}

package org.objectionportal.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/**
 * The fields of a form as a browser sent it ({@code application/x-www-form-urlencoded}). Read strictly: what is not
 * UTF-8 would become other words than were typed, and of a field that comes twice nobody knows which was meant. The
 * parser of the framework lets both pass, and quotes what it cannot decode in the log.
 */
public final class SentForm {

    /** Bytes, percent-encoded: 5,000 letters of any script are 60,000 at most. */
    static final int LONGEST = 256 * 1024;
    private static final int MOST_FIELDS = 20;

    /** What a form is answered with in which something has to be mended (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE = 422;

    private final Map<String, String> fields;

    private SentForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** @throws ClientErrorException 400 when it cannot be read in one way only, 413 when it is too much */
    static SentForm read(byte[] body) {
        if (body.length > LONGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        Map<String, String> fields = new HashMap<>();
        String encoded = new String(body, StandardCharsets.ISO_8859_1);
        for (String pair : encoded.isEmpty() ? new String[0] : encoded.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (fields.size() == MOST_FIELDS) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (fields.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1))) != null) {
                throw new BadRequestException();
            }
        }
        return new SentForm(fields);
    }

    /** What was sent in that field; null when the form has none of that name. */
    public String field(String name) {
        return fields.get(name);
    }

    /** The choice that was sent in that field by its name; empty for anything else, and when the form has no such field. */
    public <E extends Enum<E>> Optional<E> chosen(String name, Class<E> offered) {
        return Arrays.stream(offered.getEnumConstants()).filter(one -> one.name().equals(field(name))).findFirst();
    }

    private static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.write(c == '+' ? ' ' : c);
            } else if (i + 2 < encoded.length() && HexFormat.isHexDigit(encoded.charAt(i + 1)) && HexFormat.isHexDigit(encoded.charAt(i + 2))) {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                throw new BadRequestException();
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException();
        }
    }
}

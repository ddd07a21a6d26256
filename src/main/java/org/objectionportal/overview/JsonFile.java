package org.objectionportal.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.objectionportal.content.ContentItem;
import org.objectionportal.content.JudgedItem;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;

/** Items as one JSON document (RFC 8259), with the codes that docs/eligibility.md explains. What is not known is {@code null}. */
final class JsonFile implements ContentDownloadResource.ItemFile {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonGenerator json;

    JsonFile(OutputStream out, Instant at, RuleSet rules) throws IOException {
        json = MAPPER.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("evaluatedAt", at.toString());
        json.writeStringField("ruleSet", Long.toHexString(rules.fingerprint()));
        json.writeArrayFieldStart("items");
    }

    @Override
    public void write(JudgedItem judged) throws IOException {
        ContentItem item = judged.item();
        json.writeStartObject();
        json.writeStringField("id", item.uri);
        json.writeStringField("product", judged.account().product);
        json.writeStringField("account", judged.account().uri);
        json.writeStringField("kind", name(item.kind));
        json.writeStringField("audience", name(item.audience));
        json.writeStringField("published", item.published == null ? null : item.published.toString());
        json.writeStringField("version", item.version == null ? null : item.version.toString());
        json.writeStringField("excerpt", item.excerpt);
        json.writeStringField("url", item.url);
        json.writeBooleanField("eligible", judged.outcome().eligible());
        json.writeStringField("reason", name(judged.outcome().deciding()));
        json.writeArrayFieldStart("failing");
        for (Reason reason : judged.outcome().failing()) {
            json.writeString(reason.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

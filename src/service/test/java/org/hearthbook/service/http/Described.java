package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.zip.GZIPInputStream;

/// Holds real traffic against the OpenAPI document: whatever is seen on the wire must be described
/// there, with these headers and bodies of this shape and nothing more in them.
final class Described {

    /// What a document says of every request is not said again for each path.
    private static final Set<Integer> ANYWHERE = Set.of(404, 405);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static final Described DOCUMENT = new Described();

    private final ObjectNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    private Described() {
        document = (ObjectNode) JSON.readTree(Description.bytes());
        tighten(document.at("/components/schemas"));
    }

    /// Everything that was seen: method, path and status.
    Set<String> seen() {
        return new TreeSet<>(seen);
    }

    JsonNode document() {
        return document;
    }

    void holds(String method, String path, HttpResponse<byte[]> answer) {
        var described = pathOf(path);
        var status = answer.statusCode();
        if (described.isEmpty()) {
            assertTrue(ANYWHERE.contains(status), "Not described: " + method + " " + path);
            return;
        }
        var operation =
                document.path("paths").path(described).path(method.toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            assertEquals(405, status, "Not described: " + method + " " + path);
            return;
        }
        var what = method + " " + described + " " + status;
        var response = resolved(operation.path("responses").path(Integer.toString(status)));
        assertTrue(!response.isMissingNode(), "Not described: " + what);
        seen.add(what);
        headers(response.path("headers"), answer, what);
        if (!method.equals("HEAD")) {
            body(response.path("content"), answer, what);
        }
    }

    private void headers(JsonNode headers, HttpResponse<byte[]> answer, String what) {
        for (var name : headers.propertyNames()) {
            var value = answer.headers().firstValue(name);
            var described = resolved(headers.path(name));
            var isNeeded = described.path("required").asBoolean();
            assertTrue(value.isPresent() || !isNeeded, what + " lacks " + name);
            value.ifPresent(it -> valid(described.path("schema"), JSON.valueToTree(it), what));
        }
    }

    private void body(JsonNode content, HttpResponse<byte[]> answer, String what) {
        if (content.isMissingNode()) {
            assertEquals(0, answer.body().length, what + " has a body");
            return;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        var described = content.path(type);
        assertTrue(!described.isMissingNode(), what + " is of type " + type);
        if (type.endsWith("json")) {
            valid(described.path("schema"), JSON.readTree(unpacked(answer)), what);
        }
    }

    static byte[] unpacked(HttpResponse<byte[]> answer) {
        if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
            return answer.body();
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return stream.readAllBytes();
        } catch (IOException because) {
            throw new AssertionError(because);
        }
    }

    private void valid(JsonNode schema, JsonNode value, String what) {
        var wrong = schemas.computeIfAbsent(schema.toString(), this::schema).validate(value);
        assertEquals(List.of(), wrong, what);
    }

    private Schema schema(String text) {
        var root = (ObjectNode) JSON.readTree(text);
        root.set("components", document.path("components"));
        return REGISTRY.getSchema(root);
    }

    /// The path of the document that `path` is one of; empty if there is none.
    private String pathOf(String path) {
        for (var pattern : document.path("paths").propertyNames()) {
            if (path.replaceFirst("\\?.*", "").matches(pattern.replaceAll("\\{\\w+}", "[^/]+"))) {
                return pattern;
            }
        }
        return "";
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref");
        return reference.isMissingNode() ? node : document.at(reference.asString().substring(1));
    }

    /// Laptops pass over what they do not know; here it would be something left undescribed.
    private static void tighten(JsonNode schemas) {
        for (var schema : schemas) {
            if (schema.has("properties") && schema instanceof ObjectNode open) {
                open.put("additionalProperties", false);
            }
        }
    }
}

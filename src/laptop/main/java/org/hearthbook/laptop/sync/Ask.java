package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// One request to the service, before anything is proved.
///
/// @param path begins with a slash
/// @param accepts the content type that a good answer has
/// @param most bytes that the answer may have, unpacked
@SuppressWarnings("ArrayRecordComponent") // made, sent and dropped; never compared
record Ask(
        String method,
        String path,
        Map<String, String> headers,
        byte @Nullable [] body,
        String accepts,
        int most) {

    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";

    private static final int SMALL = 8 * 1024;
    private static final int LARGE = 48 * 1024 * 1024;
    private static final int WORTH_PACKING = 512;

    Ask {
        headers = Map.copyOf(headers);
    }

    static Ask of(String method, String path) {
        return new Ask(method, path, Map.of(), null, JSON, SMALL);
    }

    /// With `message` as JSON, packed if that pays.
    static Ask of(String method, String path, Object message) {
        return of(method, path, message, ContentCoding.GZIP);
    }

    static Ask of(String method, String path, Object message, ContentCoding coding) {
        var json = Wire.write(message);
        return json.length < WORTH_PACKING
                ? of(method, path).with("Content-Type", JSON).body(json)
                : ofPacked(method, path, coding.pack(json), coding);
    }

    /// With a message of JSON that is packed already.
    static Ask ofPacked(String method, String path, byte[] packed, ContentCoding coding) {
        return of(method, path)
                .with("Content-Type", JSON)
                .with("Content-Encoding", coding.token())
                .body(packed);
    }

    Ask with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Ask(method, path, more, body, accepts, most);
    }

    Ask body(byte[] bytes) {
        return new Ask(method, path, headers, bytes, accepts, most);
    }

    /// The answer may be large, such as a page of changes.
    Ask forMuch() {
        return new Ask(method, path, headers, body, accepts, LARGE);
    }

    Ask forBytes(int mostBytes) {
        return new Ask(method, path, headers, body, BYTES, mostBytes);
    }
}

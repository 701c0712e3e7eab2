package org.hearthbook.service.sync;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/// Writes cursors so that only the service itself can have written them.
final class Cursors {

    private static final int MAC = 12;
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.([\\w-]*)\\.[\\w-]*");

    private final ServiceKeys keys;

    Cursors(ServiceKeys keys) {
        this.keys = keys;
    }

    String text(UUID household, Cursor cursor) {
        var told = cursor.seq() + "." + cursor.head() + "." + cursor.chain();
        return told + "." + mac(household, told);
    }

    /// The cursor that the service gave out as `text`; null if it never gave out this one.
    @Nullable Cursor read(UUID household, String text) {
        if (text.isEmpty()) {
            return Cursor.BEGINNING;
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        var seq = Long.parseLong(parts.group(1));
        var head = Long.parseLong(parts.group(2));
        var cursor = new Cursor(seq, head, parts.group(3));
        return text(household, cursor).equals(text) ? cursor : null;
    }

    private String mac(UUID household, String told) {
        var words = (household + "." + told).getBytes(StandardCharsets.US_ASCII);
        return Wire.text(Arrays.copyOf(keys.said("cursor", words), MAC));
    }
}

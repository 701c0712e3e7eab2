package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Drafts;
import org.hearthbook.laptop.store.Saving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person has half written, kept sealed for them alone until they save it or let it go.
public final class BookDrafts {

    private static final int FORMAT = 1;

    private final Drafts drafts;

    BookDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Keeps the fields of what is being written under `place`, such as `note:new`; false when the
    /// disk did not take it.
    public boolean keep(String place, Map<String, String> fields) {
        return drafts.save(place, packed(fields)) instanceof Saving.Kept;
    }

    /// What was half written under `place`.
    public Optional<Map<String, String>> find(String place) {
        return drafts.load(place).map(BookDrafts::unpacked);
    }

    /// Lets go of what was half written under `place`.
    public void discard(String place) {
        drafts.discard(place);
    }

    private static byte[] packed(Map<String, String> fields) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeInt(fields.size());
            for (var field : new TreeMap<>(fields).entrySet()) {
                write(out, field.getKey());
                write(out, field.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Map<String, String> unpacked(byte[] packed) {
        var fields = new LinkedHashMap<String, String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            in.readByte();
            for (var left = in.readInt(); left > 0; left--) {
                fields.put(read(in), read(in));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return fields;
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}

package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Drafts;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What a person has half written in one household's book, kept sealed for them alone until they
/// save it or let it go. Nothing of it shows in another household, nor once the book is locked.
public final class BookDrafts implements AutoCloseable {

    private static final int FORMAT = 1;

    private final Drafts drafts;
    private final UUID household;
    private final BooleanSupplier isOnlyBook;
    private final Set<String> unkept = ConcurrentHashMap.newKeySet();

    /// @param isOnlyBook whether `household` is the only one of the person: what an earlier version
    ///     kept without a household can be of no other then
    BookDrafts(Drafts drafts, UUID household, BooleanSupplier isOnlyBook) {
        this.drafts = drafts;
        this.household = household;
        this.isOnlyBook = isOnlyBook;
    }

    /// Keeps the fields of what is being written under `place`, such as `note:new`; false when the
    /// disk did not take it, or the book is locked.
    public boolean keep(String place, Map<String, String> fields) {
        var isKept = whileOpen(() -> drafts.save(name(place), packed(fields)).isKept(), false);
        if (isKept) {
            unkept.remove(place);
        } else {
            unkept.add(place);
        }
        return isKept;
    }

    /// Whether nothing is left that was to be kept and was not.
    public boolean isAllKept() {
        return unkept.isEmpty();
    }

    /// What was half written under `place`.
    public Optional<Map<String, String>> find(String place) {
        return whileOpen(() -> drafts.load(name(place)).or(() -> ofBefore(place)), nothing())
                .map(BookDrafts::unpacked);
    }

    /// Lets go of what was half written under `place`.
    public void discard(String place) {
        unkept.remove(place);
        whileOpen(() -> discarded(place), false);
    }

    private boolean discarded(String place) {
        var isGone = drafts.discard(name(place)).isKept();
        return isOnlyBook.getAsBoolean() ? drafts.discard(place).isKept() && isGone : isGone;
    }

    /// Locks: nothing is opened or kept any more.
    @Override
    public void close() {
        drafts.close();
    }

    public boolean isClosed() {
        return drafts.isClosed();
    }

    /// A page may go just after its book: that is no fault.
    private <T> T whileOpen(Supplier<T> use, T otherwise) {
        try {
            return isClosed() ? otherwise : use.get();
        } catch (IllegalStateException because) {
            if (isClosed()) {
                return otherwise;
            }
            throw because;
        }
    }

    private static Optional<byte[]> nothing() {
        return Optional.empty();
    }

    private Optional<byte[]> ofBefore(String place) {
        return isOnlyBook.getAsBoolean() ? drafts.load(place) : Optional.empty();
    }

    private String name(String place) {
        return household + "/" + place;
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

package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Seals the rows of one household's log and ties each to the one before it.
///
/// A row's place is sealed inside it, so that a row that was moved still opens and says where it
/// belongs.
record RowSeal(Sealing sealing) {

    private static final String ROW = "change";
    private static final String LINK = "link";
    private static final int PLACE = Long.BYTES;
    private static final int ID = 16;

    /// A row's own place, and what was written in it.
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Content(long position, byte[] payload) {}

    /// A row that is sealed and not tied to the one before it yet.
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Loose(long position, Entry entry, byte[] sealed, byte[] digest) {}

    Loose seal(long position, Entry entry) {
        var plain =
                ByteBuffer.allocate(PLACE + entry.payload().length)
                        .putLong(position)
                        .put(entry.payload())
                        .array();
        var sealed = sealing.key().seal(plain, bound(entry.id(), entry.record()));
        Arrays.fill(plain, (byte) 0);
        return new Loose(position, entry, sealed, Sha256.of(sealed));
    }

    ChangeRow tie(Loose row, byte[] previousLink) {
        var id = Sql.bytes(row.entry().id());
        return new ChangeRow(
                row.position(),
                id,
                Sql.bytes(row.entry().record()),
                Sql.bytes(sealing.key().id()),
                row.sealed(),
                linkOver(previousLink, row.position(), id, row.digest()));
    }

    /// Nothing where the row was changed or is another key's.
    Optional<Content> open(ChangeRow row) {
        if (row.id().length != ID || row.record().length != ID) {
            return Optional.empty();
        }
        try {
            return Optional.of(content(row));
        } catch (NotOpened _) {
            return Optional.empty();
        }
    }

    /// The key's name beside a row is for whoever holds several keys; the row opens without it.
    boolean isOfThisKey(ChangeRow row) {
        return Arrays.equals(row.keyId(), Sql.bytes(sealing.key().id()));
    }

    byte[] link(byte[] previous, long position, byte[] id, byte[] sealed) {
        return linkOver(previous, position, id, Sha256.of(sealed));
    }

    private byte[] linkOver(byte[] previous, long position, byte[] id, byte[] digest) {
        return sealing.key().mac(sealing.bound(LINK, position), previous, id, digest);
    }

    byte[] linkBeforeTheFirst() {
        return sealing.key().mac(sealing.bound(LINK, 0));
    }

    private Content content(ChangeRow row) throws NotOpened {
        var bound = bound(Sql.id(row.id()), Sql.id(row.record()));
        var plain = sealing.key().open(row.sealed(), bound);
        var position = ByteBuffer.wrap(plain).getLong();
        return new Content(position, Arrays.copyOfRange(plain, PLACE, plain.length));
    }

    private byte[] bound(UUID id, UUID record) {
        return sealing.bound(ROW, List.of(id, record));
    }
}

package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// A change as it is kept and sent, taken apart without a look at what it says.
public final class Block {

    static final byte FORMAT = 1;
    static final int HEAD = 1 + Integer.BYTES + 1;

    /// How many bytes a signature has.
    static final int SIGNATURE = 64;

    private final byte[] json;
    private final byte @Nullable [] signature;

    private Block(byte[] json, byte @Nullable [] signature) {
        this.json = json;
        this.signature = signature;
    }

    /// What `Written.payload()` made.
    ///
    /// @throws NotAChange if the bytes are not such a block, whole
    public static Block of(byte[] payload) throws NotAChange {
        if (payload.length < HEAD || payload[0] != FORMAT) {
            throw new NotAChange("not in a format that is known here", null);
        }
        var head = ByteBuffer.wrap(payload, 1, HEAD - 1);
        var length = head.getInt();
        var signed = head.get();
        if ((signed != 0 && signed != SIGNATURE) || payload.length - HEAD - signed != length) {
            throw new NotAChange("cut short or grown", null);
        }
        var json = Arrays.copyOfRange(payload, HEAD, HEAD + length);
        var rest = Arrays.copyOfRange(payload, HEAD + length, payload.length);
        return new Block(json, rest.length == 0 ? null : rest);
    }

    /// A change as others carry it.
    ///
    /// @param signature over the UTF-8 of `json`, if there is one
    /// @throws NotAChange if the signature has another length than signatures have
    public static Block of(String json, byte @Nullable [] signature) throws NotAChange {
        if (signature != null && signature.length != SIGNATURE) {
            throw new NotAChange("its signature is none", null);
        }
        var kept = signature == null ? null : signature.clone();
        return new Block(json.getBytes(StandardCharsets.UTF_8), kept);
    }

    /// The exact UTF-8 JSON that was first written.
    public byte[] json() {
        return json.clone();
    }

    public Optional<byte[]> signature() {
        return Optional.ofNullable(signature).map(byte[]::clone);
    }

    /// The same with its change read.
    ///
    /// @throws NotAChange if the JSON is not a change
    public Written read(ChangeJson changes) throws NotAChange {
        return new Written(json, signature, changes.read(json));
    }

    /// The same, where a body of which this program makes no sense is passed on as it is.
    ///
    /// @throws NotAChange if there is not even the rest of a change
    public Written readLeniently(ChangeJson changes) throws NotAChange {
        try {
            return read(changes);
        } catch (NotAChange _) {
            return readOutside(changes);
        }
    }

    /// The same without a look at the body of its change.
    ///
    /// @throws NotAChange if there is not even the rest of a change
    public Written readOutside(ChangeJson changes) throws NotAChange {
        return new Written(json, signature, changes.readOutside(json));
    }
}

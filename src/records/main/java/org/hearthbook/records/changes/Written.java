package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// A change together with the exact bytes that were first written, and the signature over them if
/// it is an act that a person answers for.
public final class Written {

    private final Change change;
    private final byte[] json;
    private final byte @Nullable [] signature;

    public Written(Change change, byte[] json, byte @Nullable [] signature) {
        if (signature != null && signature.length != Block.SIGNATURE) {
            throw new IllegalArgumentException("A signature has " + Block.SIGNATURE + " bytes");
        }
        this.change = change;
        this.json = json.clone();
        this.signature = signature == null ? null : signature.clone();
    }

    /// For bytes that nobody else holds.
    Written(byte[] json, byte @Nullable [] signature, Change change) {
        this.change = change;
        this.json = json;
        this.signature = signature;
    }

    public Change change() {
        return change;
    }

    /// The exact UTF-8 JSON that was first written, and that every hash and signature is over.
    public byte[] json() {
        return json.clone();
    }

    public Optional<byte[]> signature() {
        return Optional.ofNullable(signature).map(byte[]::clone);
    }

    /// How many bytes `payload` has.
    public int size() {
        return Block.HEAD + json.length + (signature == null ? 0 : signature.length);
    }

    /// One block of bytes to keep: format, length of the JSON, length of the signature, the JSON,
    /// the signature or nothing.
    public byte[] payload() {
        var block = ByteBuffer.allocate(size()).put(Block.FORMAT).putInt(json.length);
        block.put((byte) (signature == null ? 0 : signature.length)).put(json);
        if (signature != null) {
            block.put(signature);
        }
        return block.array();
    }

    /// Reads back what `payload` made.
    ///
    /// @throws NotAChange if the bytes are not such a block, whole
    public static Written read(byte[] payload, ChangeJson changes) throws NotAChange {
        return Block.of(payload).read(changes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Written that && Arrays.equals(payload(), that.payload());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    @Override
    public String toString() {
        return "Written[" + change.id() + "]";
    }
}

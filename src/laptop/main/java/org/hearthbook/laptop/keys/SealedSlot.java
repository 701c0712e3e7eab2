package org.hearthbook.laptop.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/// A person's keys, sealed by something that only they know or keep. Safe to leave on a disk.
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by what is in them
public record SealedSlot(
        UUID id,
        UUID person,
        Kind kind,
        int memoryKib,
        int iterations,
        int lanes,
        byte[] salt,
        byte[] sealed) {

    static final int SEALED = AesGcm.NONCE + PersonKeys.PACKED + AesGcm.TAG;

    /// What opens a slot.
    public enum Kind {
        PASSPHRASE,
        RECOVERY,
        ESCROW
    }

    public SealedSlot {
        salt = salt.clone();
        sealed = sealed.clone();
    }

    /// A new slot for these keys. Changing a passphrase is making a new slot and dropping the old.
    public static SealedSlot seal(PersonKeys keys, Secret secret, SecureRandom random) {
        return seal(keys, secret, secret.opens(), random);
    }

    /// A new slot that the fostering service can help to open: it keeps `code`.
    public static SealedSlot escrow(PersonKeys keys, RecoveryCode code, SecureRandom random) {
        return seal(keys, code, Kind.ESCROW, random);
    }

    private static SealedSlot seal(PersonKeys keys, Secret secret, Kind kind, SecureRandom random) {
        var salt = new byte[Stretching.SALT];
        random.nextBytes(salt);
        var id = new UUID(random.nextLong(), random.nextLong());
        var slot = Stretching.unsealed(id, keys.person(), kind, salt);
        var packed = keys.packed();
        try (var wrapping = Stretching.stretch(secret, slot)) {
            return slot.holding(wrapping.seal(packed, slot.bound()));
        } finally {
            Arrays.fill(packed, (byte) 0);
        }
    }

    /// Tries `secret`. Takes a good part of a second and 64 MiB, on purpose.
    public SlotOpening open(Secret secret) {
        var refusal = Stretching.refusal(this);
        if (refusal.isPresent()) {
            return new SlotOpening.Refused(refusal.get());
        }
        if (!secret.fits(kind)) {
            return new SlotOpening.WrongSecretOrTampered();
        }
        try (var wrapping = Stretching.stretch(secret, this)) {
            return opened(wrapping.open(sealed, bound()));
        } catch (NotOpened _) {
            return new SlotOpening.WrongSecretOrTampered();
        }
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedSlot that
                && Arrays.equals(bound(), that.bound())
                && Arrays.equals(sealed, that.sealed);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(sealed);
    }

    private SlotOpening opened(byte[] packed) {
        try {
            return new SlotOpening.Opened(PersonKeys.unpacked(packed));
        } catch (NotOpened _) {
            return new SlotOpening.Refused(Words.of("slot.newer"));
        } finally {
            Arrays.fill(packed, (byte) 0);
        }
    }

    private SealedSlot holding(byte[] newlySealed) {
        return new SealedSlot(id, person, kind, memoryKib, iterations, lanes, salt, newlySealed);
    }

    /// Everything but the sealed keys, which the seal covers too.
    private byte[] bound() {
        return Packed.of(
                Packed.text("hearthbook/1/slot"),
                Packed.id(id),
                Packed.id(person),
                Packed.text(kind.name()),
                Packed.number(memoryKib),
                Packed.number(iterations),
                Packed.number(lanes),
                salt);
    }
}

package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.List;

/// Takes over the service's newest content pack, once its signature proves that it is the
/// service's.
final class PackFetching {

    private static final String SIGNATURE = "Pack-Signature";

    private final Door door;
    private final byte[] packKey;
    private @Nullable String turnedDown;

    /// `packKey` is the service's Ed25519 key, as it was told when this laptop enrolled.
    PackFetching(Door door, String packKey) {
        this.door = door;
        this.packKey = Wire.bytes(packKey);
    }

    /// Has each of `books` that goes by another pack adopt the one with this hash.
    void follow(@Nullable String sha256, List<OpenBook> books) {
        if (sha256 == null || sha256.equals(turnedDown)) {
            return;
        }
        var behind = books.stream().filter(it -> isBehind(it, sha256)).toList();
        if (!behind.isEmpty()) {
            fetch(sha256, behind);
        }
    }

    /// One that the service has still to fill may have adopted it already.
    private static boolean isBehind(OpenBook book, String sha256) {
        var isFilled = book.bag().reach().filter(Reach::isWhole).isPresent();
        return isFilled
                && book.isIntroduced()
                && book.household()
                        .details()
                        .filter(it -> !sha256.equals(it.packSha256()))
                        .isPresent();
    }

    private void fetch(String sha256, List<OpenBook> behind) {
        var ask = Ask.of("GET", "/v1/pack").forMuch();
        if (door.authorised(ask) instanceof Answer.Got<Heard.Spoke>(var spoke)) {
            var isTheirs = isSigned(spoke) && hash(spoke).equals(sha256);
            var adopted =
                    isTheirs
                            && behind.stream().allMatch(it -> it.adoptPack(spoke.body()).isSaved());
            turnedDown = adopted ? null : sha256;
        }
    }

    private boolean isSigned(Heard.Spoke spoke) {
        try {
            var signature = Wire.bytes(spoke.header(SIGNATURE));
            return PersonKeys.verify(packKey, spoke.body(), signature);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String hash(Heard.Spoke spoke) {
        return HexFormat.of().formatHex(Hashes.sha256().digest(spoke.body()));
    }
}

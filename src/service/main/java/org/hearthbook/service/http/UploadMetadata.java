package org.hearthbook.service.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a laptop says about a file before it sends it, as tus writes it.
final class UploadMetadata {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private UploadMetadata() {}

    /// The hash in the metadata: `sha256` and, in base64, its 32 bytes or its hexadecimal.
    static String sha256(String metadata) {
        return Arrays.stream(metadata.split(",", -1))
                .map(pair -> pair.strip().split(" ", -1))
                .filter(pair -> pair.length == 2 && pair[0].equals("sha256"))
                .flatMap(pair -> decoded(pair[1]).stream())
                .filter(it -> HASH.matcher(it).matches())
                .findFirst()
                .orElseThrow(() -> Problems.notUnderstood("It needs Upload-Metadata: sha256."));
    }

    private static Optional<String> decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Optional.of(
                    bytes.length == 32
                            ? HexFormat.of().formatHex(bytes)
                            : new String(bytes, US_ASCII));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.press.Attachment;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Presses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Documents that somebody sealed anew over a proof that is not theirs.
final class Forged {

    private static final Instant MADE = Instant.parse("2026-11-21T10:00:00Z");
    private static final Pattern BYTES = Pattern.compile("(?<=\"bytes\" : \")[^\"]+");

    private Forged() {}

    /// One page of `words`, carrying `proof` by its name.
    static byte[] with(byte[] proof, String name, String words, Path folder) throws IOException {
        var html = new Html();
        html.heading(1, "top", words);
        var carried =
                new Attachment(
                        name,
                        "application/json",
                        "Proof",
                        Attachment.Relationship.DATA,
                        MADE,
                        proof);
        return Presses.press(
                new Manuscript("Forged", "Forged", "Forged", MADE, html, List.of(carried)), folder);
    }

    /// The proof with other letters in the changes that it carries.
    static byte[] changed(byte[] proof, String from, String to) {
        var before = new String(proof, StandardCharsets.UTF_8);
        var after = BYTES.matcher(before).replaceAll(it -> within(it.group(), from, to));
        assertTrue(!after.equals(before), "Nothing was changed");
        return after.getBytes(StandardCharsets.UTF_8);
    }

    /// Claims that a copy with one bit changed does not hold, at `many` places.
    static void noticesAnyOf(int many, byte[] copy) {
        noticesEachOf(new Random().ints(many, 0, copy.length), copy);
    }

    /// The same at each of `places`.
    static void noticesEachOf(IntStream places, byte[] copy) {
        var random = new Random();
        places.forEach(at -> {
            var bit = random.nextInt(8);
            var changed = copy.clone();
            changed[at] ^= (byte) (1 << bit);
            assertFalse(DocumentCheck.of(changed).isGood(), () -> "byte " + at + ", bit " + bit);
        });
    }

    private static String within(String bytes, String from, String to) {
        Function<String, String> plain =
                it -> new String(Base64.getDecoder().decode(it), StandardCharsets.UTF_8);
        var changed = plain.apply(bytes).replace(from, to);
        return Base64.getEncoder().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
    }
}

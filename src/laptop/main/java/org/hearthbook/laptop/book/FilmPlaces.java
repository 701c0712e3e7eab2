package org.hearthbook.laptop.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/// Goes through the boxes of a film (ISO/IEC 14496-12, QuickTime) and overwrites those that may
/// tell where it was made, where they lie, so that everything else stays in its place.
final class FilmPlaces {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int HANDLER = 8;
    private static final byte[] FREE = "free".getBytes(ISO_8859_1);
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> HOLDING = Set.of("moov", "moof", "traf", "trak");
    private static final Set<String> SEEN_OR_HEARD =
            Set.of("vide", "soun", "subt", "text", "sbtl", "clcp", "tmcd", "hint", "auxv");

    /// One box: where it begins, where its own words begin, and where it ends.
    private record Box(String type, int from, int body, int end) {}

    private final ByteBuffer film;

    private FilmPlaces(ByteBuffer film) {
        this.film = film;
    }

    /// The same film, as long as before, without a place.
    static byte[] takenOut(byte[] film) {
        var without = film.clone();
        new FilmPlaces(ByteBuffer.wrap(without)).blankIn(0, without.length);
        return without;
    }

    /// Boxes lie in one another. Where they are not as they should be, nobody shows what follows.
    private void blankIn(int from, int end) {
        for (var at = from; at + HEADER <= end; ) {
            var box = box(at, end);
            if (isTrackOfPlaces(box)) {
                blankSamples(box);
                blank(box);
            } else if (TELLING.contains(box.type())) {
                blank(box);
            } else if (HOLDING.contains(box.type())) {
                blankIn(box.body(), box.end());
            }
            at = box.end();
        }
    }

    /// A box that says it is shorter than its own beginning, or that is cut, goes on to the end.
    private Box box(int at, int end) {
        var said = film.getInt(at) & 0xFFFFFFFFL;
        var isLong = said == 1 && at + LONG_HEADER <= end;
        var size = isLong ? film.getLong(at + HEADER) : said;
        var body = at + (isLong ? LONG_HEADER : HEADER);
        var isWhole = size >= body - at && size <= end - at;
        return new Box(text(at + 4), at, body, isWhole ? (int) (at + size) : end);
    }

    private Optional<Box> find(String type, Box in) {
        for (var at = in.body(); at + HEADER <= in.end(); ) {
            var box = box(at, in.end());
            if (box.type().equals(type)) {
                return Optional.of(box);
            }
            at = box.end();
        }
        return Optional.empty();
    }

    /// Cameras write where they were, moment by moment, as a track that nobody sees or hears.
    private boolean isTrackOfPlaces(Box box) {
        return box.type().equals("trak")
                && find("mdia", box)
                        .flatMap(it -> find("hdlr", it))
                        .filter(it -> it.body() + HANDLER + 4 <= it.end())
                        .filter(it -> !SEEN_OR_HEARD.contains(text(it.body() + HANDLER)))
                        .isPresent();
    }

    private void blankSamples(Box track) {
        find("mdia", track)
                .flatMap(it -> find("minf", it))
                .flatMap(it -> find("stbl", it))
                .ifPresent(this::blankChunks);
    }

    private void blankChunks(Box table) {
        var sizes = find("stsz", table);
        var runs = find("stsc", table);
        var chunks = find("stco", table).or(() -> find("co64", table));
        if (sizes.isPresent() && runs.isPresent() && chunks.isPresent()) {
            new FilmSamples(
                            film,
                            sizes.get().body(),
                            runs.get().body(),
                            chunks.get().body(),
                            chunks.get().type().equals("co64"))
                    .blank();
        }
    }

    private void blank(Box box) {
        film.put(box.from() + 4, FREE);
        film.put(box.body(), new byte[box.end() - box.body()]);
    }

    private String text(int at) {
        var letters = new byte[4];
        film.get(at, letters);
        return new String(letters, ISO_8859_1);
    }
}

package org.hearthbook.service.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;

import org.hearthbook.service.files.Arrival;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.store.Upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Takes files in as tus 1.0 says it: creation, creation with the first bytes, expiration and
/// termination. Who may send what is settled before.
final class TusLane {

    /// What a laptop says of a file that it wants to send.
    record Announced(String sha256, long size) {}

    static final String VERSION = "Tus-Resumable";

    private static final String OFFSET = "Upload-Offset";
    private static final String BYTES = "application/offset+octet-stream";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Uploads uploads;
    private final Figures figures;

    TusLane(Uploads uploads, Figures figures) {
        this.uploads = uploads;
        this.figures = figures;
    }

    /// What is announced, by a laptop that speaks this version of tus.
    static Announced announced(Asked asked) {
        var sha256 = UploadMetadata.sha256(asked.header("Upload-Metadata").orElse(""));
        return new Announced(sha256, number(asked, "Upload-Length"));
    }

    /// Begins to take a file in, or goes on with it. `place` says where its bytes go.
    Arrival create(
            Asked asked, UUID household, Announced announced, Function<Upload, String> place) {
        var laptop = asked.caller().laptop();
        var begun =
                trying(() ->
                        uploads.begin(household, laptop, announced.sha256(), announced.size()));
        var arrival = withFirstBytes(asked, household, counted(begun));
        answerCreated(asked, arrival, place);
        return arrival;
    }

    /// A laptop that begins again says so from the start; it is told how far it had come.
    private Arrival withFirstBytes(Asked asked, UUID household, Arrival begun) {
        if (begun instanceof Arrival.Taken(var upload) && bringsBytes(asked)) {
            var bytes = asked.body(Uploads.LARGEST_PART);
            return upload.reached() == 0
                    ? counted(trying(() -> uploads.take(household, upload.id(), 0, bytes)))
                    : begun;
        }
        return begun;
    }

    private static void answerCreated(
            Asked asked, Arrival arrival, Function<Upload, String> place) {
        if (arrival instanceof Arrival.AlreadyThere(var sha256, var size)) {
            var response = dressed(asked);
            var there = asked.address().replaceFirst("(/households/[^/]+/).*", "$1files/");
            response.header(HeaderNames.LOCATION, there + sha256);
            response.header(HeaderNames.create(OFFSET), Long.toString(size));
            response.status(200).send();
            return;
        }
        var upload = taken(arrival);
        var response = dressed(asked);
        response.header(HeaderNames.LOCATION, place.apply(upload));
        tell(response, upload);
        response.status(201).send();
    }

    /// Says how far an upload has come.
    void head(Asked asked, UUID household) {
        var upload = taken(trying(() -> uploads.at(household, asked.id("upload"))));
        var response = dressed(asked);
        tell(response, upload);
        response.header(HeaderNames.create("Upload-Length"), Long.toString(upload.size()));
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.status(200).send();
    }

    /// Takes the next part.
    Arrival patch(Asked asked, UUID household) {
        if (!bringsBytes(asked)) {
            throw Problems.wrongType();
        }
        var begins = number(asked, OFFSET);
        var id = asked.id("upload");
        var bytes = asked.body(Uploads.LARGEST_PART);
        var arrival = counted(trying(() -> uploads.take(household, id, begins, bytes)));
        var upload = taken(arrival);
        var response = dressed(asked);
        tell(response, upload);
        response.status(204).send();
        return arrival;
    }

    /// Stops an upload.
    void delete(Asked asked, UUID household) {
        if (!trying(() -> uploads.stop(household, asked.id("upload")))) {
            throw Problems.notFound();
        }
        dressed(asked).status(204).send();
    }

    private static ServerResponse dressed(Asked asked) {
        var response = asked.answerByHand();
        response.header(HeaderNames.create(VERSION), "1.0.0");
        return response;
    }

    private static void tell(ServerResponse response, Upload upload) {
        var expires = upload.expires().atOffset(ZoneOffset.UTC);
        response.header(HeaderNames.create(OFFSET), Long.toString(upload.reached()));
        response.header(
                HeaderNames.create("Upload-Expires"),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(expires));
    }

    private Arrival counted(Arrival arrival) {
        if (arrival instanceof Arrival.Taken(var upload) && upload.isDone()) {
            figures.fileArrived(upload.size());
        }
        return arrival;
    }

    private static Upload taken(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Taken(var upload) -> upload;
            case Arrival.Elsewhere(var reached) -> throw Problems.offsetMismatch(reached);
            case Arrival.WrongHash() -> throw Problems.hashMismatch();
            case Arrival.TooLarge() -> throw Problems.tooLarge();
            case Arrival.NoRoom() -> throw Problems.noRoom();
            case Arrival.NotFound(), Arrival.AlreadyThere _ -> throw Problems.notFound();
        };
    }

    /// The household in the path, if the caller may write there. Any other answers as one that is
    /// not there.
    static UUID writable(Asked asked) {
        var household = asked.id("household");
        if (!asked.caller().writes().contains(household)) {
            throw Problems.notFound();
        }
        if (!asked.header(VERSION).equals(Optional.of("1.0.0"))) {
            throw Problems.otherTus();
        }
        return household;
    }

    private static boolean bringsBytes(Asked asked) {
        return asked.header("Content-Type").equals(Optional.of(BYTES));
    }

    private static long number(Asked asked, String header) {
        return asked.header(header)
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Long::parseLong)
                .orElseThrow(() -> Problems.notUnderstood("It needs " + header + "."));
    }

    private static <T> T trying(Trying<T> attempt) {
        try {
            return attempt.answer();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    @FunctionalInterface
    private interface Trying<T> {
        T answer() throws IOException;
    }
}

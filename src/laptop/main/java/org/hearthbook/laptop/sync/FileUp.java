package org.hearthbook.laptop.sync;

import org.hearthbook.records.files.KeptFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.LongConsumer;

/// Brings one file to the service by tus 1.0: a small one in a single request, a larger one in
/// parts from where the service has come to.
final class FileUp {

    /// What came of it.
    sealed interface Upload {

        /// The service has it whole.
        record There() implements Upload {}

        /// The service will not take it, or it is damaged here. Others go on.
        record NotTaken() implements Upload {}

        /// Not now.
        record Later(Failure because) implements Upload {}
    }

    /// Gives the file from its beginning.
    interface Source {
        InputStream open() throws IOException;
    }

    private static final String PARTS = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final int OFTENEST = 4;

    private final FileWay way;
    private final Patience patience;
    private final Stride stride;
    private final KeptFile file;

    FileUp(FileWay way, KeptFile file, Patience patience, Stride stride) {
        this.way = way;
        this.file = file;
        this.patience = patience;
        this.stride = stride;
    }

    /// Sends what the service lacks. `progress` is told the bytes that it has.
    Upload send(Source source, LongConsumer progress) throws IOException {
        var whole = file.size() <= stride.bytes() ? all(source) : null;
        return switch (patience.until(() -> create(whole))) {
            case Answer.Got<Heard.Spoke>(var spoke) -> created(spoke, source, progress);
            case Answer.Refused<Heard.Spoke> refused -> refused(refused);
            case Answer.Failed<Heard.Spoke>(var because) -> new Upload.Later(because);
        };
    }

    /// @param whole the file, to go along as long as the line is likely to carry it
    private Answer<Heard.Spoke> create(byte @Nullable [] whole) {
        return whole == null || whole.length > stride.bytes()
                ? way.asking().apply(creation())
                : carry(creation().body(whole).with("Content-Type", PARTS));
    }

    private Answer<Heard.Spoke> carry(Ask part) {
        return stride.after(way.asking().apply(part));
    }

    private Ask creation() {
        var hash =
                Base64.getEncoder()
                        .encodeToString(file.sha256().getBytes(StandardCharsets.US_ASCII));
        return tus("POST", way.begins())
                .with("Upload-Length", Long.toString(file.size()))
                .with("Upload-Metadata", "sha256 " + hash);
    }

    private static Ask tus(String method, String path) {
        return Ask.of(method, path).with("Tus-Resumable", "1.0.0");
    }

    private byte[] all(Source source) throws IOException {
        try (var in = source.open()) {
            return in.readNBytes(Stride.LONGEST);
        }
    }

    private Upload created(Heard.Spoke spoke, Source source, LongConsumer progress)
            throws IOException {
        var reached = offset(spoke);
        progress.accept(reached);
        if (reached == file.size()) {
            return new Upload.There();
        }
        var upload = spoke.header("Location").replaceFirst(".*/", "");
        return upload.matches("[0-9a-f-]{36}")
                ? parts(way.goesOn() + upload, reached, source, progress)
                : new Upload.Later(new Failure.NotUnderstood());
    }

    /// From where the service is, until all is there; asks anew after whatever went wrong.
    private Upload parts(String path, long from, Source source, LongConsumer progress)
            throws IOException {
        var reached = from;
        for (var attempt = 0; attempt < OFTENEST; attempt++) {
            var before = reached;
            try (var in = source.open()) {
                in.skipNBytes(reached);
                var ended = stream(path, reached, in, progress);
                if (ended != null) {
                    return ended;
                }
            }
            var asked = patience.until(() -> way.asking().apply(tus("HEAD", path)));
            if (!(asked instanceof Answer.Got<Heard.Spoke>(var spoke))) {
                return ended(asked);
            }
            reached = offset(spoke);
            if (reached > before) {
                attempt = 0;
            }
        }
        return new Upload.Later(new Failure.CutOff());
    }

    /// Null when the service has to be asked how far it is.
    private @Nullable Upload stream(String path, long from, InputStream in, LongConsumer progress)
            throws IOException {
        var reached = from;
        while (reached < file.size()) {
            var part = in.readNBytes(stride.bytes());
            if (part.length == 0) {
                return new Upload.NotTaken();
            }
            var patch =
                    tus("PATCH", path)
                            .with("Content-Type", PARTS)
                            .with(OFFSET, Long.toString(reached))
                            .body(part);
            var answer = carry(patch);
            if (!(answer instanceof Answer.Got<Heard.Spoke>(var spoke))) {
                return isWorthAsking(answer) ? null : ended(answer);
            }
            reached += part.length;
            if (offset(spoke) != reached) {
                return null;
            }
            progress.accept(reached);
        }
        return new Upload.There();
    }

    private static boolean isWorthAsking(Answer<Heard.Spoke> answer) {
        return switch (answer) {
            case Answer.Got<Heard.Spoke> _ -> true;
            case Answer.Refused<Heard.Spoke>(var problem, _) ->
                    problem.code().equals("offset-mismatch");
            case Answer.Failed<Heard.Spoke> failed -> failed.isCut();
        };
    }

    private static Upload ended(Answer<Heard.Spoke> answer) {
        return answer instanceof Answer.Refused<Heard.Spoke> refused
                ? refused(refused)
                : new Upload.Later(answer.failure().orElseThrow());
    }

    private static Upload refused(Answer.Refused<Heard.Spoke> refused) {
        return switch (refused.meaning()) {
            case Failure.TooLarge(), Failure.NotUnderstood() -> new Upload.NotTaken();
            case Failure.ServiceTrouble() ->
                    refused.problem().code().equals("no-room")
                            ? new Upload.NotTaken()
                            : new Upload.Later(new Failure.ServiceTrouble());
            case Failure.NoConnection(),
                    Failure.CutOff(),
                    Failure.SomeoneElse(),
                    Failure.NotTrusted _,
                    Failure.Busy _,
                    Failure.Revoked(),
                    Failure.NotEnrolled() ->
                    new Upload.Later(refused.meaning());
        };
    }

    private static long offset(Heard.Spoke spoke) {
        var text = spoke.header(OFFSET);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}

package org.hearthbook.laptop.sync;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.files.InPieces;
import org.hearthbook.records.files.KeptFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/// A file as it comes from the service, part by part; a part that was cut off is asked for again.
/// Ends well only if all of it is what its name says.
final class FileDown implements InPieces.Source {

    /// Why it ended early.
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Door door;
    private final Patience patience;
    private final Stride stride;
    private final LongConsumer progress;
    private final String path;
    private final KeptFile file;
    private MessageDigest digest = Hashes.sha256();
    private long reached;
    private long asked;
    private @Nullable Failure failure;
    private boolean isOther;

    FileDown(
            Door door,
            UUID household,
            KeptFile file,
            Patience patience,
            Stride stride,
            LongConsumer progress) {
        this.door = door;
        this.progress = progress;
        this.file = file;
        this.patience = patience;
        this.stride = stride;
        path = "/v1/households/" + household + "/files/" + file.sha256();
    }

    /// Goes on where the last time was cut off.
    ///
    /// @param soFar over all bytes before `offset`
    InputStream from(long offset, MessageDigest soFar) {
        reached = offset;
        digest = soFar;
        return new InPieces(this);
    }

    /// What stands in the way of every file; empty when it is this file alone.
    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /// Whether what came was not what the book says.
    boolean isOther() {
        return isOther;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (reached == file.size()) {
            check();
            return null;
        }
        var part = fetch();
        reached += part.length;
        digest.update(part);
        progress.accept(reached);
        return part;
    }

    private void check() throws IOException {
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            isOther = true;
            throw new Broken();
        }
    }

    private byte[] fetch() throws IOException {
        var answer = patience.until(() -> stride.after(door.authorised(part())));
        if (answer instanceof Answer.Got<Heard.Spoke>(var spoke) && isPart(spoke.body())) {
            return spoke.body();
        }
        failed(answer);
        throw new Broken();
    }

    private Ask part() {
        asked = Math.min(stride.bytes(), file.size() - reached);
        return Ask.of("GET", path)
                .with("Range", "bytes=" + reached + "-" + (reached + asked - 1))
                .forBytes(Stride.LONGEST);
    }

    private boolean isPart(byte[] body) {
        return body.length == asked;
    }

    /// A file that is not there yet comes with a later round; it stops no other.
    private void failed(Answer<Heard.Spoke> answer) {
        var isNotThere =
                answer instanceof Answer.Refused<Heard.Spoke>(var problem, _)
                        && problem.code().equals("not-found");
        isOther = answer instanceof Answer.Got;
        failure = isNotThere ? null : answer.failure().orElse(null);
    }

    @Override
    public void close() {}
}

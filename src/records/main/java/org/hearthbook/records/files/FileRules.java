package org.hearthbook.records.files;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// What may be kept as a file, and by whom.
public final class FileRules implements Rules<KeptFile, FileChange> {

    private static final String SHA256 = "[0-9a-f]{64}";

    @Override
    public Class<FileChange> bodies() {
        return FileChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable KeptFile file, FileChange body, Change change, Actor who) {
        if (!who.isCarer() && !who.isService()) {
            return refuse("notOfThisHousehold");
        }
        if (body instanceof FileChange.Added added) {
            return file == null ? refuseFile(added) : refuse("alreadyThere");
        }
        return file == null ? refuse("noSuchRecord") : refuseNext(file, body);
    }

    private static Optional<Refusal> refuse(String key) {
        return Optional.of(Refusal.because(key));
    }

    private static Optional<Refusal> refuseFile(FileChange.Added added) {
        if (added.size() <= 0) {
            return refuse("fileEmpty");
        }
        if (!added.sha256().matches(SHA256)) {
            return refuse("fileNotWhole");
        }
        return added.size() > KeptFile.LARGEST
                ? refuse("fileTooLarge")
                : Texts.refuseUnlessWritten(added.name(), "fileNeedsName");
    }

    private static Optional<Refusal> refuseNext(KeptFile file, FileChange body) {
        return switch (body) {
            case FileChange.Added _ -> refuse("alreadyThere");
            case FileChange.Named(var name) -> Texts.refuseUnlessWritten(name, "fileNeedsName");
            case FileChange.Removed(var why) ->
                    file.isRemoved() ? refuse("removedAlready") : Texts.refuseTooLong(why);
            case FileChange.Restored _ ->
                    file.isRemoved() ? Optional.empty() : refuse("notRemoved");
        };
    }

    @Override
    public @Nullable KeptFile next(@Nullable KeptFile file, FileChange body, Change change) {
        if (file == null) {
            return body instanceof FileChange.Added added ? begin(added, change) : null;
        }
        return switch (body) {
            case FileChange.Added _ -> file;
            case FileChange.Named(var name) -> next(file, name, file.isRemoved(), change.id());
            case FileChange.Removed _ -> next(file, file.name(), true, change.id());
            case FileChange.Restored _ -> next(file, file.name(), false, change.id());
        };
    }

    private static KeptFile begin(FileChange.Added added, Change change) {
        return new KeptFile(
                change.record(),
                added.name(),
                added.mediaType(),
                added.size(),
                added.sha256(),
                false,
                Moment.of(change),
                change.id());
    }

    private static KeptFile next(KeptFile file, String name, boolean isRemoved, UUID head) {
        return new KeptFile(
                file.id(),
                name,
                file.mediaType(),
                file.size(),
                file.sha256(),
                isRemoved,
                file.added(),
                head);
    }
}

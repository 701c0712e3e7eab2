package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.HandingOver.Result;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;

import java.io.IOException;

/// Hands over the photos and papers of a revoked laptop that the service has not got, each from
/// where it had come to.
final class HandingFiles {

    private final Door door;
    private final Patience patience;
    private final Stride stride = new Stride();

    HandingFiles(Door door, Patience patience) {
        this.door = door;
        this.patience = patience;
    }

    /// Brings what is here of `book`. One that cannot be brought holds up no other.
    Result handOver(OpenBook book) {
        var result = Result.DONE;
        for (var file : book.files().toSend()) {
            result = HandingOver.worse(result, handOver(book, file));
            if (result == Result.AGAIN) {
                return result;
            }
        }
        return result;
    }

    private Result handOver(OpenBook book, KeptFile file) {
        var way = FileWay.revoked(door, book.household().id(), file.id());
        try {
            return switch (new FileUp(way, file, patience, stride)
                    .send(() -> book.files().open(file), _ -> {})) {
                case FileUp.Upload.There() ->
                        book.files().keepSent(file) ? Result.DONE : Result.AGAIN;
                case FileUp.Upload.NotTaken() -> notTaken(book, file);
                case FileUp.Upload.Later(var because) -> later(because);
            };
        } catch (IOException _) {
            return notTaken(book, file);
        }
    }

    /// Of what another laptop added the service does not say that it has it.
    private static Result notTaken(OpenBook book, KeptFile file) {
        var isOwn =
                book.household().history(file.id()).stream()
                        .map(Written::change)
                        .filter(it -> it.body() instanceof FileChange.Added)
                        .anyMatch(it -> it.on().equals(book.bookcase().laptop()));
        return isOwn ? Result.NOT_TAKEN : Result.DONE;
    }

    private static Result later(Failure because) {
        return switch (because) {
            case Failure.NoConnection(),
                    Failure.CutOff(),
                    Failure.SomeoneElse(),
                    Failure.NotTrusted _,
                    Failure.Busy _,
                    Failure.ServiceTrouble() ->
                    Result.AGAIN;
            case Failure.TooLarge(),
                    Failure.Revoked(),
                    Failure.NotEnrolled(),
                    Failure.NotUnderstood() ->
                    Result.NOT_TAKEN;
        };
    }
}

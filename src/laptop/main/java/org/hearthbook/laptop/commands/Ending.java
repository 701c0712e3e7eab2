package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.store.Trouble;

/// How a command ended, and what to tell whoever asked.
sealed interface Ending {

    /// It is done, or the answer is yes.
    record Fine() implements Ending {}

    /// The answer is no, or the rules do not allow it.
    record No(String words) implements Ending {}

    /// It was not understood.
    record NotUnderstood(String words) implements Ending {}

    /// The passphrase was not right, or it is too soon to try again.
    record WrongPassphrase(String words) implements Ending {}

    /// Another window or program has the book.
    record InUse(String words) implements Ending {}

    /// The book, or what opens it, cannot be read.
    record Damaged(String words) implements Ending {}

    /// The disk or the folder does not let it be done.
    record DiskTrouble(String words) implements Ending {}

    /// A newer Hearthbook wrote the book.
    record NewerFormat(String words) implements Ending {}

    /// The service was not reached, or not to the end. What waits goes on waiting.
    record Offline(String words) implements Ending {}

    /// All was sent that the service takes; a person has to look at the rest.
    record NeedsAttention(String words) implements Ending {}

    /// The service no longer takes this laptop.
    record Revoked(String words) implements Ending {}

    /// The service does not take the code.
    record CodeWrong(String words) implements Ending {}

    /// The exit code, as `--help` explains it.
    default int code() {
        return switch (this) {
            case Fine() -> 0;
            case No _ -> 1;
            case NotUnderstood _ -> 2;
            case WrongPassphrase _ -> 3;
            case InUse _ -> 4;
            case Damaged _ -> 5;
            case DiskTrouble _ -> 6;
            case NewerFormat _ -> 7;
            case Offline _ -> 8;
            case NeedsAttention _ -> 9;
            case Revoked _ -> 10;
            case CodeWrong _ -> 11;
        };
    }

    /// What to tell the person; empty when all is fine.
    default String words() {
        return switch (this) {
            case Fine() -> "";
            case No(var words) -> words;
            case NotUnderstood(var words) -> words;
            case WrongPassphrase(var words) -> words;
            case InUse(var words) -> words;
            case Damaged(var words) -> words;
            case DiskTrouble(var words) -> words;
            case NewerFormat(var words) -> words;
            case Offline(var words) -> words;
            case NeedsAttention(var words) -> words;
            case Revoked(var words) -> words;
            case CodeWrong(var words) -> words;
        };
    }

    static Ending of(Trouble trouble, String words) {
        return switch (trouble) {
            case Trouble.Busy() -> new InUse(words);
            case Trouble.Damaged() -> new Damaged(words);
            case Trouble.DiskFull(), Trouble.ReadOnly() -> new DiskTrouble(words);
            case Trouble.DiskFault _, Trouble.Clash _, Trouble.NotAllowed _, Trouble.Leaving _ ->
                    new DiskTrouble(words);
        };
    }
}

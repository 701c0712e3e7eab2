package org.hearthbook.service.commands;

/// How a command ended, and what to tell whoever asked.
sealed interface Ending {

    /// It is done, or the answer is yes.
    record Fine() implements Ending {}

    /// The answer is no, or it is not allowed. Nothing was changed.
    record No(String words) implements Ending {}

    /// It was not understood. Nothing was changed.
    record NotUnderstood(String words) implements Ending {}

    /// A file could not be read. Nothing was changed.
    record Unreadable(String words) implements Ending {}

    /// The service's database or files could not be reached.
    record NoService(String words) implements Ending {}

    /// What was asked for could not be written where it was wanted.
    record NotWritten(String words) implements Ending {}

    /// The exit code, as `--help` explains it.
    default int code() {
        return switch (this) {
            case Fine() -> 0;
            case No _ -> 1;
            case NotUnderstood _ -> 2;
            case Unreadable _ -> 66;
            case NoService _ -> 69;
            case NotWritten _ -> 73;
        };
    }

    /// What to tell the person; empty when all is fine.
    default String words() {
        return switch (this) {
            case Fine() -> "";
            case No(var words) -> words;
            case NotUnderstood(var words) -> words;
            case Unreadable(var words) -> words;
            case NoService(var words) -> words;
            case NotWritten(var words) -> words;
        };
    }
}

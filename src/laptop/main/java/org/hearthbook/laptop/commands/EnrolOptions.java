package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PassphraseAnswer;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.sync.Enroller;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.content.CarerKind;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a laptop joins a fostering service, if it is asked to.
final class EnrolOptions {

    /// What goes on once the laptop has joined.
    interface Joined {
        Ending goOn(Terminal terminal, OpenBook open, Membership membership);
    }

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "The address of the service, as it stands in its letter.")
    private @Nullable String service;

    @Option(
            names = "--enrol",
            paramLabel = "CODE",
            description = "The code from the letter. It is good once.")
    private @Nullable String code;

    @Option(
            names = "--recovery-code-file",
            paramLabel = "FILE",
            description = "Writes the new recovery code there instead of showing it.")
    private @Nullable Path recoveryFile;

    @Option(
            names = "--carer-kind",
            paramLabel = "KIND",
            description = "The kind of carer, for a carer whom the book does not know yet.")
    private @Nullable String carerKind;

    @Option(
            names = "--approved-on",
            paramLabel = "DAY",
            description = "The day of approval of such a carer, such as 2027-03-27.")
    private @Nullable String approvedOn;

    boolean isAsked() {
        return service != null && code != null;
    }

    /// What does not go together, if anything.
    Optional<Ending> wrong() {
        if ((service == null) != (code == null)) {
            return Optional.of(new Ending.NotUnderstood(Words.of("syncNeedsBoth")));
        }
        return service != null
                        && ServiceAddress.read(service)
                                instanceof ServiceAddress.Reading.NotUnderstood(var words)
                ? Optional.of(new Ending.NotUnderstood(words))
                : Optional.empty();
    }

    private ServiceAddress address() {
        return switch (ServiceAddress.read(String.valueOf(service))) {
            case ServiceAddress.Reading.Understood(var address) -> address;
            case ServiceAddress.Reading.NotUnderstood(var words) ->
                    throw new IllegalStateException(words);
        };
    }

    /// Joins with a book that was begun on this laptop.
    Ending enrol(Terminal terminal, OpenBook open, Joined joined) {
        var enroller = new Enroller(Desk.real());
        return ended(terminal, enroller.enrol(open, address(), String.valueOf(code)), joined);
    }

    /// Joins on a laptop that has no book.
    Ending join(Terminal terminal, Book book, PassphraseOption asking, Joined joined) {
        return switch (asking.ask(terminal, Words.of("you"))) {
            case PassphraseOption.Given.Nothing(var because) -> because;
            case PassphraseOption.Given.Known(var words) -> join(terminal, book, words, joined);
        };
    }

    private Ending join(Terminal terminal, Book book, Passphrase words, Joined joined) {
        try (words;
                var recovery = BookKeys.newRecoveryCode(Desk.real())) {
            if (!(words.asNew() instanceof PassphraseAnswer.Accepted)) {
                var because = words.asNew().words();
                return new Ending.NotUnderstood(Words.of("passphraseNotGood", because));
            }
            var paper = recoveryFile == null ? null : new RecoveryFile(recoveryFile);
            if (paper != null && !paper.isWritten(recovery)) {
                return new Ending.DiskTrouble(
                        Words.of("syncRecoveryThere", String.valueOf(recoveryFile)));
            }
            var enrolling = enrolled(book, words, recovery);
            if (enrolling instanceof Enrolling.Enrolled && paper == null) {
                terminal.say(Words.of("syncRecovery", recovery.inGroups()));
            }
            if (!(enrolling instanceof Enrolling.Enrolled) && paper != null) {
                paper.remove();
            }
            return closing(terminal, enrolling, joined);
        }
    }

    private Enrolling enrolled(Book book, Passphrase words, RecoveryCode recovery) {
        return new Enroller(Desk.real())
                .enrol(
                        book,
                        address(),
                        String.valueOf(code),
                        new Enroller.Newcomer("", words, recovery));
    }

    private static Ending closing(Terminal terminal, Enrolling enrolling, Joined joined) {
        if (enrolling instanceof Enrolling.Enrolled(var open, _)) {
            try (open) {
                return ended(terminal, enrolling, joined);
            }
        }
        return ended(terminal, enrolling, joined);
    }

    private static Ending ended(Terminal terminal, Enrolling enrolling, Joined joined) {
        return switch (enrolling) {
            case Enrolling.Enrolled(var open, var membership) -> {
                terminal.say(Words.of("syncEnrolled", membership.service()));
                yield joined.goOn(terminal, open, membership);
            }
            case Enrolling.CodeMistyped _,
                    Enrolling.CodeWrong _,
                    Enrolling.TooManyTries _,
                    Enrolling.AnotherBook _ ->
                    new Ending.CodeWrong(enrolling.words());
            case Enrolling.NoConnection _,
                    Enrolling.SomeoneElse _,
                    Enrolling.NotTrusted _,
                    Enrolling.ServiceTrouble _,
                    Enrolling.UpdateNeeded _ ->
                    new Ending.Offline(enrolling.words());
            case Enrolling.NotKept(var words) -> new Ending.DiskTrouble(words);
        };
    }

    /// Writes whoever joined into a book that does not know them; empty when there is no need.
    Optional<Ending> introduce(OpenBook open, Membership membership) {
        if (!Introduction.isAwaited(open, membership)) {
            return Optional.empty();
        }
        if (carerKind == null || approvedOn == null || open.pack().carerKind(carerKind).isEmpty()) {
            var kinds =
                    open.pack().carerKinds().stream()
                            .map(CarerKind::id)
                            .collect(Collectors.joining(", "));
            return Optional.of(new Ending.No(Words.of("syncIntroduce", kinds)));
        }
        try {
            var approved = LocalDate.parse(approvedOn);
            var carer = new NewCarer(membership.name(), membership.name(), carerKind, approved, "");
            return Optional.of(told(Introduction.ofCarer(open, membership, carer)));
        } catch (DateTimeParseException _) {
            return Optional.of(new Ending.NotUnderstood(Words.of("syncDate")));
        }
    }

    private static Ending told(Acted acted) {
        return acted.isSaved() ? new Ending.Fine() : new Ending.No(acted.words());
    }
}

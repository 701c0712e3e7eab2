package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.records.people.Person;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/// Brings the book and the fostering service to the same state.
@Command(
        name = "sync",
        description = {
            "Sends what waits to the fostering service and fetches what is new.",
            "With --service and --enrol it joins the service first, also from an empty folder."
        })
final class SyncCommand implements Task {

    /// What `--json` prints.
    record Answer(
            String link,
            int waiting,
            int filesWaiting,
            int attention,
            @Nullable Instant heard,
            @Nullable String service) {}

    private static final Duration LONGEST = Duration.ofHours(12);

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Mixin private EnrolOptions enrol = new EnrolOptions();

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        var wrong = enrol.wrong();
        if (wrong.isPresent()) {
            return wrong.get();
        }
        return switch (Book.open(book.folder(), Desk.real())) {
            case BookOpening.Opened(var opened) -> with(terminal, opened);
            case BookOpening.NothingThere _ when enrol.isAsked() -> fresh(terminal);
            case BookOpening other -> Reception.notOpened(book.folder(), other);
        };
    }

    private Ending fresh(Terminal terminal) {
        return switch (Book.create(book.folder(), Desk.real())) {
            case BookOpening.Opened(var opened) -> with(terminal, opened);
            case BookOpening other -> Reception.notOpened(book.folder(), other);
        };
    }

    private Ending with(Terminal terminal, Book opened) {
        try (opened) {
            return opened.people().isEmpty() && enrol.isAsked()
                    ? enrol.join(terminal, opened, person.passphrase(), this::sync)
                    : new Reception(book.folder(), terminal)
                            .withAnyBook(opened, person, it -> known(terminal, it));
        }
    }

    private Ending known(Terminal terminal, OpenBook open) {
        if (enrol.isAsked()) {
            return enrol.enrol(terminal, open, this::sync);
        }
        return Membership.of(open.bookcase())
                .map(it -> sync(terminal, open, it))
                .orElseGet(() -> new Ending.NotUnderstood(Words.of("syncNotEnrolled")));
    }

    private Ending sync(Terminal terminal, OpenBook open, Membership membership) {
        var first = synced(terminal, open, membership);
        var awaited = enrol.introduce(open, membership);
        if (awaited.isEmpty()) {
            return ended(terminal, open, membership, first);
        }
        return switch (awaited.get()) {
            case Ending.Fine() ->
                    ended(terminal, open, membership, synced(terminal, open, membership));
            case Ending other -> other;
        };
    }

    private SyncStanding synced(Terminal terminal, OpenBook open, Membership membership) {
        try (var runner = SyncRunner.start(open.bookcase(), membership)) {
            runner.watch(new SyncProgress(terminal));
            return runner.finish(LONGEST);
        }
    }

    private Ending ended(
            Terminal terminal, OpenBook open, Membership membership, SyncStanding standing) {
        if (json) {
            terminal.printJson(
                    new Answer(
                            standing.link().name(),
                            standing.waiting(),
                            standing.filesWaiting(),
                            standing.attention(),
                            standing.heard().equals(Instant.EPOCH) ? null : standing.heard(),
                            membership.service()));
        }
        var ending = ending(open, membership, standing);
        if (ending instanceof Ending.Fine) {
            terminal.say(Words.of("syncSent"));
        }
        return ending;
    }

    private static Ending ending(OpenBook open, Membership membership, SyncStanding standing) {
        var changes = standing.waiting();
        var files = standing.filesWaiting();
        return switch (standing.link()) {
            case REVOKED -> new Ending.Revoked(SyncRunner.farewell(membership));
            case NOT_ENROLLED -> new Ending.Revoked(Words.of("syncForgotten"));
            case OFFLINE, BUSY -> new Ending.Offline(Words.of("syncOffline", changes, files));
            case LOG_IN_PAGE -> new Ending.Offline(Words.of("syncLogInPage", changes, files));
            case NOT_TRUSTED -> new Ending.Offline(Words.of("syncNotTrusted", changes, files));
            case UPDATE_NEEDED -> new Ending.Offline(Words.of("syncUpdate", changes, files));
            case CONNECTED -> connected(open, standing);
        };
    }

    private static Ending connected(OpenBook open, SyncStanding standing) {
        if (standing.attention() > 0) {
            return new Ending.NeedsAttention(Words.of("syncAttention", standing.attention()));
        }
        var delays = open.bag().delays();
        if (!delays.isEmpty()) {
            return new Ending.NeedsAttention(
                    delays.stream()
                            .map(it -> delayed(open, it))
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        return standing.waiting() + standing.filesWaiting() == 0
                ? new Ending.Fine()
                : new Ending.Offline(
                        Words.of("syncWaits", standing.waiting(), standing.filesWaiting()));
    }

    private static String delayed(OpenBook open, Delay delay) {
        var name = open.household().person(delay.who()).map(Person::name);
        return Words.of("syncDelayed", delay.changes().size())
                + " "
                + delay.words(name.orElseGet(() -> Words.of("syncSomeone")));
    }
}

package org.hearthbook.service.commands;

import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.letters.Letter;
import org.hearthbook.service.store.Laptops;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// The one-time codes by which people connect a laptop.
@Command(
        name = "code",
        description = "Looks after the one-time codes by which people connect a laptop.",
        subcommands = {
            CodeCommands.Issue.class,
            CodeCommands.All.class,
            CodeCommands.MakeVoid.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class CodeCommands {

    /// What `issue --json` prints.
    record Issued(
            String person,
            String name,
            String code,
            Instant until,
            @Nullable String address,
            @Nullable String letter) {}

    /// Makes one.
    @Command(
            name = "issue",
            description = {
                "Makes a code for one person and one laptop, and shows it once.",
                "Only a hash of it is kept, so that nobody can look it up later."
            })
    static final class Issue implements Task {

        private static final int MOST_DAYS = 60;

        @Mixin private Premises premises = new Premises();
        @Mixin private AddressOption address = new AddressOption();
        @Mixin private JsonOption json = new JsonOption();

        @Parameters(paramLabel = "PERSON", description = "Their name or id.")
        private String person = "";

        @Option(
                names = "--letter",
                paramLabel = "FILE.pdf",
                description = "Writes the letter with the code and what to do with it.")
        private @Nullable Path letter;

        @Option(
                names = "--spoken",
                description = "A short code to read out on the phone, good for 15 minutes.")
        private boolean isSpoken;

        @Option(
                names = "--days",
                paramLabel = "N",
                defaultValue = "14",
                description = "How many days the code lasts (${DEFAULT-VALUE}).")
        private int days = 14;

        @Override
        public Ending run(Terminal terminal) {
            if (isSpoken && letter != null) {
                return new Ending.NotUnderstood(Words.of("spokenOrLetter"));
            }
            if (days < 1 || days > MOST_DAYS) {
                return new Ending.NotUnderstood(Words.of("codeDays", MOST_DAYS));
            }
            return premises.enter(office -> issue(terminal, office));
        }

        private Ending issue(Terminal terminal, Office office) {
            var file = letter == null ? null : new LetterFile(letter);
            if (file != null) {
                file.makeSureThatItCanBeWritten();
            }
            var made = office.inTransaction(it -> issue(office, it, file));
            json.print(
                    terminal,
                    made,
                    () -> Words.of(
                            isSpoken ? "codeSpoken" : "codeIssued",
                            made.name(),
                            made.code(),
                            Given.time(made.until().toEpochMilli())));
            if (letter != null) {
                terminal.say(Words.of("letterWritten", letter));
            }
            return new Ending.Fine();
        }

        /// The letter is written first: a code in no letter would be lost.
        private Issued issue(Office office, Transaction transaction, @Nullable LetterFile file) {
            var found = new Meant(transaction).person(person);
            var where = address.known(transaction);
            var lasts = isSpoken ? Codes.SPOKEN_LASTS : Duration.ofDays(days);
            var until = office.clock().instant().plus(lasts);
            var code = code(office, found, until);
            office.audit(transaction, "code.issued", "person " + found.id());
            if (file != null) {
                file.write(
                        new Letter(
                                Letter.Kind.ENROLMENT,
                                address.service(transaction),
                                where.orElseThrow(() -> NotDone.because("letterNeedsAddress")),
                                found.name(),
                                code,
                                until));
            }
            return new Issued(
                    found.id(),
                    found.name(),
                    code,
                    until,
                    where.orElse(null),
                    letter == null ? null : letter.toString());
        }

        private String code(Office office, People.Known found, Instant until) {
            return new Codes(office.database(), office.clock(), office.random())
                    .issue(
                            UUID.fromString(found.id()),
                            isSpoken ? Kind.SPOKEN : Kind.LETTER,
                            until)
                    .inGroups();
        }
    }

    /// Lists them.
    @Command(
            name = "list",
            description = "Lists codes by their first letters, which open nothing.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var now = office.clock().millis();
                var all = office.inTransaction(it -> new Laptops(it).codes());
                all.forEach(it -> json.print(terminal, it, () -> line(it, now)));
                return new Ending.Fine();
            });
        }

        private static String line(Laptops.Code code, long now) {
            var until = Given.time(code.expires());
            return Words.of("codeLine", code.selector(), code.name(), standing(code, now), until);
        }

        private static String standing(Laptops.Code code, long now) {
            if (code.spent() != null) {
                return Words.of("codeSpent");
            }
            return Words.of(code.expires() < now || code.wrong() >= 5 ? "codeOver" : "codeOpen");
        }
    }

    /// Makes one open nothing.
    @Command(name = "void", description = "Makes a code open nothing from now on.")
    static final class MakeVoid implements Task {

        @Mixin private Premises premises = new Premises();

        @Parameters(paramLabel = "LETTERS", description = "Its first letters, from: code list")
        private String selector = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                office.inTransaction(it -> makeVoid(office, it));
                terminal.print(Words.of("codeMadeVoid", selector));
                return new Ending.Fine();
            });
        }

        private boolean makeVoid(Office office, Transaction transaction) {
            if (!new Laptops(transaction).voidCode(selector, office.clock().millis())) {
                throw NotDone.because("noCode", selector);
            }
            office.audit(transaction, "code.void", "code " + selector);
            return true;
        }
    }
}

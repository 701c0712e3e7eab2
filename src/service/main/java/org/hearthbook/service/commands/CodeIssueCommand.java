package org.hearthbook.service.commands;

import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.letters.Letter;
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

/// Makes one.
@Command(
        name = "issue",
        description = {
            "Makes a code for one person and one laptop, and shows it once.",
            "Only a hash of it is kept, so that nobody can look it up later."
        })
final class CodeIssueCommand implements Task {

    /// What `issue --json` prints.
    record Issued(
            String person,
            String name,
            String code,
            Instant until,
            @Nullable String address,
            @Nullable String letter) {}

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
                () ->
                        Words.of(
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
                .issue(UUID.fromString(found.id()), isSpoken ? Kind.SPOKEN : Kind.LETTER, until)
                .inGroups();
    }
}

package org.hearthbook.service.commands;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.letters.Letter;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Expects a new household's book.
@Command(
        name = "add",
        description = {
            "Expects the book of a new household.",
            "With its carers named, each gets a code to connect a laptop, shown once."
        })
final class HouseholdAddCommand implements Task {

    private static final Duration LASTS = Duration.ofDays(14);

    /// What `--json` prints: the household, and a code for each carer.
    record Added(HouseholdCommands.Answer household, List<Let> carers) {}

    /// A carer and the code that lets them in.
    record Let(String person, String name, String code, @Nullable String letter) {}

    @Mixin private Premises premises = new Premises();
    @Mixin private AddressOption address = new AddressOption();
    @Mixin private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "NAME", description = "What people call the household.")
    private String name = "";

    @Option(
            names = "--reference",
            required = true,
            paramLabel = "REF",
            description = "By which the service's own papers call it, such as H-0042.")
    private String reference = "";

    @Option(
            names = "--carer",
            paramLabel = "NAME",
            description = "The whole name of a carer. Say it once for each.")
    private List<String> carers = List.of();

    @Option(
            names = "--letters",
            paramLabel = "DIR",
            description =
                    "Writes a letter with the code for each carer, as DIR/REF-1.pdf and so on.")
    private @Nullable Path letters;

    @Override
    public Ending run(Terminal terminal) {
        return premises.begin(office -> {
            var files = letterFiles();
            files.forEach(LetterFile::makeSureThatItCanBeWritten);
            var added = office.inTransaction(it -> add(office, it, files));
            json.print(terminal, added, () -> text(added));
            return new Ending.Fine();
        });
    }

    private List<LetterFile> letterFiles() {
        var files = new ArrayList<LetterFile>();
        if (letters != null) {
            var plain = reference.replaceAll("[^A-Za-z0-9-]", "-");
            for (var number = 1; number <= carers.size(); number++) {
                files.add(new LetterFile(letters.resolve(plain + "-" + number + ".pdf")));
            }
        }
        return files;
    }

    private Added add(Office office, Transaction transaction, List<LetterFile> files) {
        var households = new Households(transaction);
        var id = office.ids().next();
        if (!households.add(id, Given.name(name), Given.name(reference))) {
            throw NotDone.because("householdThere", reference);
        }
        office.audit(transaction, "household.added", "household " + id);
        var let = new ArrayList<Let>();
        for (var number = 0; number < carers.size(); number++) {
            var file = files.isEmpty() ? null : files.get(number);
            let.add(letIn(office, transaction, carers.get(number), file));
        }
        return new Added(HouseholdCommands.Answer.of(households.find(id).orElseThrow()), let);
    }

    private Let letIn(
            Office office, Transaction transaction, String carer, @Nullable LetterFile file) {
        var person = person(office, transaction, carer);
        var until = office.clock().instant().plus(LASTS);
        var code =
                new Codes(office.database(), office.clock(), office.random())
                        .issue(UUID.fromString(person), Kind.LETTER, until)
                        .inGroups();
        office.audit(transaction, "code.issued", "person " + person);
        if (file != null) {
            var where =
                    address.known(transaction)
                            .orElseThrow(() -> NotDone.because("letterNeedsAddress"));
            var service = address.service(transaction);
            file.write(
                    new Letter(Letter.Kind.ENROLMENT, service, where, carer.strip(), code, until));
        }
        return new Let(person, carer.strip(), code, file == null ? null : file.toString());
    }

    private String person(Office office, Transaction transaction, String carer) {
        var id = office.ids().next().toString();
        new People(transaction).add(id, Given.name(carer), Role.CARER.name(), "");
        office.audit(transaction, "person.added", "person " + id + " role CARER");
        AssignCommands.assign(office, transaction, reference.strip(), id);
        return id;
    }

    private static String text(Added added) {
        if (added.carers().isEmpty()) {
            return Words.of("householdAdded", added.household().reference());
        }
        var text = new StringBuilder(Words.of("householdLetIn", added.household().reference()));
        for (var carer : added.carers()) {
            var letter = carer.letter();
            text.append("\n  ");
            text.append(
                    letter == null
                            ? Words.of("carerLetIn", carer.name(), carer.code())
                            : Words.of("carerLetter", carer.name(), carer.code(), letter));
        }
        return text.toString();
    }
}

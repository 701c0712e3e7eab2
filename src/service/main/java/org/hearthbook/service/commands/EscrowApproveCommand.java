package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.letters.Letter;
import org.hearthbook.service.store.EscrowRequests.Request;
import org.hearthbook.service.store.EscrowStore;
import org.hearthbook.service.store.EscrowStore.Left;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;

/// The second step of releasing a code, if the answer is yes.
@Command(
        name = "approve",
        description = {
            "Approves what another administrator asked for, and shows the code once.",
            "Signing in with it, the person has to choose a new passphrase."
        })
final class EscrowApproveCommand implements Task {

    /// What `--json` prints.
    record Released(String request, String person, String name, String code) {}

    private static final Duration LASTS = Duration.ofDays(7);

    @Mixin private Premises premises = new Premises();
    @Mixin private ActingOption acting = new ActingOption();
    @Mixin private AddressOption address = new AddressOption();
    @Mixin private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "REQUEST", description = "Its id, from: escrow list")
    private String request = "";

    @Option(
            names = "--letter",
            paramLabel = "FILE.pdf",
            description = "Writes the letter with the code, and does not show it here.")
    private @Nullable Path letter;

    @Override
    public Ending run(Terminal terminal) {
        return premises.enter(office -> {
            var file = letter == null ? null : new LetterFile(letter);
            if (file != null) {
                file.makeSureThatItCanBeWritten();
            }
            var released = office.inTransaction(it -> release(office, it, file));
            if (letter == null) {
                json.print(
                        terminal,
                        released,
                        () -> Words.of("escrowReleased", released.name(), released.code()));
            } else {
                terminal.say(Words.of("letterWritten", letter));
            }
            return new Ending.Fine();
        });
    }

    private Released release(Office office, Transaction transaction, @Nullable LetterFile file) {
        var decided = EscrowCommands.decide(office, transaction, acting, request, "approved");
        if (decided.asked() + LASTS.toMillis() < office.clock().millis()) {
            throw NotDone.because("escrowTooOld");
        }
        var code = code(office, transaction, decided);
        if (file != null) {
            file.write(
                    new Letter(
                            Letter.Kind.RECOVERY,
                            address.service(transaction),
                            address.known(transaction).orElse(""),
                            decided.name(),
                            code,
                            office.clock().instant()));
        }
        return new Released(decided.id(), decided.person(), decided.name(), code);
    }

    /// What the laptop left last, opened.
    private static String code(Office office, Transaction transaction, Request request) {
        var left =
                new EscrowStore(transaction)
                        .of(UUID.fromString(request.enrolment())).stream()
                                .max(Comparator.comparingLong(Left::left))
                                .orElseThrow(
                                        () -> NotDone.because("escrowNothing", request.name()));
        return office.keys()
                .open(left.slot().toString(), Wire.bytes(left.sealed()))
                .map(code -> new String(code, US_ASCII))
                .orElseThrow(() -> NotDone.because("escrowKeys"));
    }
}

package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.documents.checking.CheckWords;
import org.hearthbook.laptop.documents.checking.DocumentCheck;
import org.hearthbook.laptop.documents.checking.Verification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/// Says whether a document is as it was made, from the file alone.
@Command(
        name = "verify",
        description = "Says whether a PDF of Hearthbook's is as it was made, and who signed it.")
final class VerifyCommand implements Task {

    /// What `--json` prints.
    record Answer(String found, Verification about) {}

    @Parameters(paramLabel = "FILE", description = "The PDF.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        try {
            return told(terminal, DocumentCheck.of(Files.readAllBytes(file)));
        } catch (IOException _) {
            return new Ending.DiskTrouble(Words.of("verifyUnreadable", file));
        }
    }

    private Ending told(Terminal terminal, Verification found) {
        if (json) {
            terminal.printJson(new Answer(found.getClass().getSimpleName(), found));
            return found.isGood() ? new Ending.Fine() : new Ending.No("");
        }
        return switch (found) {
            case Verification.Signed signed -> signed(terminal, signed);
            case Verification.SignedVisit _, Verification.SignedCertificate _ -> {
                new CheckWords(ZoneId.systemDefault()).of(found).forEach(terminal::print);
                yield new Ending.Fine();
            }
            case Verification.Unchanged(var title, var made) -> {
                terminal.print(Words.of("verifyUnchanged", title, made));
                yield new Ending.Fine();
            }
            case Verification.Changed(var reason) -> new Ending.No(Words.of("verify." + reason));
            case Verification.NotOurs(var reason) -> new Ending.No(Words.of("verify." + reason));
        };
    }

    private static Ending signed(Terminal terminal, Verification.Signed signed) {
        terminal.print(Words.of("verifySigned", signed.title(), signed.version()));
        signed.signatories()
                .forEach(it ->
                        terminal.print(
                                Words.of(
                                        it.forService() ? "verifyByService" : "verifyBy",
                                        it.name(),
                                        it.at(),
                                        it.keyFingerprint())));
        return new Ending.Fine();
    }
}

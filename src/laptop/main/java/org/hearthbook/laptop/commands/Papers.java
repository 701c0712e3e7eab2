package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.notes.NoteChoice;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// The documents of one open book.
final class Papers {

    private final OpenBook open;
    private final Household household;
    private final Documents documents;
    private final Progress progress;

    Papers(OpenBook open, Progress progress) {
        this.open = open;
        this.progress = progress;
        household = open.household();
        documents = new Documents(this::bytes, open.clock());
    }

    private byte[] bytes(KeptFile file) throws IOException {
        try (var in = open.files().open(file)) {
            return in.readAllBytes();
        }
    }

    Pressed portfolio(UUID carer, Path out) {
        return documents.portfolio(household, open.pack(), carer, out, progress);
    }

    Pressed agreement(UUID agreement, Path out) {
        return documents.agreement(household, agreement, out, progress);
    }

    Pressed training(UUID carer, Path out) {
        return documents.training(household, open.pack(), carer, out, progress);
    }

    Pressed visit(UUID visit, Path out) {
        return documents.visit(household, visit, out, progress);
    }

    Pressed certificate(UUID certificate, Path out) {
        return documents.certificate(household, open.pack(), certificate, out, progress);
    }

    /// Every note of the household, from its first day until today.
    Pressed notes(Path out) {
        var today = open.today();
        var first =
                household.notes().stream()
                        .map(it -> it.wording().happenedOn())
                        .filter(it -> it.isBefore(today))
                        .min(Comparator.naturalOrder())
                        .orElse(today);
        var all = new NoteChoice(Optional.empty(), first, today);
        return documents.notes(household, open.pack(), all, out, progress);
    }

    Optional<UUID> newestSigned(UUID carer) {
        return household.agreements().stream()
                .filter(it -> it.carer().equals(carer) && it.signed() != null)
                .max(Comparator.comparing(it -> it.offered().at()))
                .map(Agreement::id);
    }

    Optional<UUID> certificateOf(UUID carer) {
        return household.certificates().stream()
                .filter(it -> it.carer().equals(carer) && it.isSigned())
                .findFirst()
                .map(Certificate::id);
    }
}

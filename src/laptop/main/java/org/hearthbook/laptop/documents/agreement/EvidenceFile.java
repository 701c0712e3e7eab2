package org.hearthbook.laptop.documents.agreement;

import org.hearthbook.laptop.documents.proof.Entry;
import org.hearthbook.laptop.documents.proof.Introductions;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.household.Household;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The exact changes behind an agreement, as they were written and signed, and the public keys of
/// those who signed: all that is needed to check it years later.
///
/// @param people who the signatories are and which keys are theirs
/// @param acts what was done to the agreement, oldest first
public record EvidenceFile(
        String format,
        int version,
        UUID household,
        UUID agreement,
        List<Entry> people,
        List<Entry> acts) {

    /// The name under which documents carry it.
    public static final String NAME = "agreement-evidence.json";

    private static final String FORMAT = "hearthbook-agreement-evidence";
    private static final JsonMapper JSON = JsonMapper.shared();

    public EvidenceFile {
        people = List.copyOf(people);
        acts = List.copyOf(acts);
    }

    static EvidenceFile of(Household household, Agreement agreement) {
        var people = Introductions.of(household, signatories(agreement));
        var acts = household.history(agreement.id()).stream().map(Entry::of).toList();
        return new EvidenceFile(FORMAT, 1, household.id(), agreement.id(), people, acts);
    }

    /// Reads what `bytes` wrote; empty if these are other bytes, or of a newer format.
    public static Optional<EvidenceFile> read(byte[] bytes) {
        try {
            var file = JSON.readValue(bytes, EvidenceFile.class);
            return file.format().equals(FORMAT) && file.version() == 1
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (JacksonException | NullPointerException _) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    private static List<UUID> signatories(Agreement agreement) {
        var people = new ArrayList<UUID>();
        people.add(agreement.carer());
        agreement.countersignature().ifPresent(it -> people.add(it.moment().by()));
        return people;
    }
}

package org.hearthbook.laptop.documents.agreement;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.PersonChange;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Base64;
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

    /// One change: the bytes that were first written, and the signature over them, in base 64.
    public record Entry(String bytes, @Nullable String signature) {

        static Entry of(Written written) {
            var encoder = Base64.getEncoder();
            return new Entry(
                    encoder.encodeToString(written.json()),
                    written.signature().map(encoder::encodeToString).orElse(null));
        }

        /// The change again.
        ///
        /// @throws NotAChange if these are not the bytes of one
        public Written written(ChangeJson changes) throws NotAChange {
            try {
                var json = Base64.getDecoder().decode(bytes);
                var signed = signature == null ? null : Base64.getDecoder().decode(signature);
                return new Written(changes.read(json), json, signed);
            } catch (IllegalArgumentException wrong) {
                throw new NotAChange("not base 64", wrong);
            }
        }
    }

    /// The name under which documents carry it.
    public static final String NAME = "agreement-evidence.json";

    private static final String FORMAT = "hearthbook-agreement-evidence";
    private static final JsonMapper JSON = JsonMapper.shared();

    public EvidenceFile {
        people = List.copyOf(people);
        acts = List.copyOf(acts);
    }

    static EvidenceFile of(Household household, Agreement agreement) {
        var people = new ArrayList<Entry>();
        signatories(agreement).stream()
                .flatMap(person -> household.history(person).stream())
                .filter(written -> introduces(written.change().body()))
                .map(Entry::of)
                .forEach(people::add);
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

    // What is written of a carer beyond their name and keys has no place in this copy.
    private static boolean introduces(Body body) {
        return body instanceof PersonChange.CarerAdded
                || body instanceof PersonChange.WorkerAdded
                || body instanceof PersonChange.Named
                || body instanceof PersonChange.KeysAdded;
    }
}

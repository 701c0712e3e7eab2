package org.hearthbook.laptop.documents.proof;

import org.hearthbook.laptop.documents.press.Attachment;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The changes by which a record can be checked years later, as they were written and signed.
///
/// @param people who the signatories are and which keys are theirs
/// @param acts what was done to the record as far as it bears on the document, oldest first
public record RecordProof(
        String format,
        int version,
        UUID household,
        UUID record,
        List<Entry> people,
        List<Entry> acts) {

    /// What a document of this sort proves.
    public enum Sort {
        VISIT("hearthbook-visit-evidence", "visit-evidence.json"),
        CERTIFICATE("hearthbook-certificate-evidence", "certificate-evidence.json");

        private final String format;
        private final String fileName;

        Sort(String format, String fileName) {
            this.format = format;
            this.fileName = fileName;
        }

        /// The name under which documents carry it.
        public String fileName() {
            return fileName;
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int VERSION = 1;

    public RecordProof {
        people = List.copyOf(people);
        acts = List.copyOf(acts);
    }

    public static RecordProof of(
            Sort sort, UUID household, UUID record, List<Entry> people, List<Entry> acts) {
        return new RecordProof(sort.format, VERSION, household, record, people, acts);
    }

    /// Reads what `bytes` wrote; empty if these are other bytes, or of a newer format.
    public static Optional<RecordProof> read(Sort sort, byte[] bytes) {
        try {
            var proof = JSON.readValue(bytes, RecordProof.class);
            return sort.format.equals(proof.format()) && proof.version() == VERSION
                    ? Optional.of(proof)
                    : Optional.empty();
        } catch (JacksonException | NullPointerException _) {
            return Optional.empty();
        }
    }

    /// As a file inside the document; `about` says what it is.
    public Attachment attached(Sort sort, String about, Instant made) {
        return new Attachment(
                sort.fileName,
                "application/json",
                about,
                Attachment.Relationship.DATA,
                made,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }
}

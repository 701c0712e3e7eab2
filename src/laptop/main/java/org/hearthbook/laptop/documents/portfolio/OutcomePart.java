package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.OutcomeProgress.Standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One outcome: what it asks, what the carer wrote, what stands behind it and how it was reviewed.
///
/// @param askedFirst whether the service asks for this one before the others
/// @param written who wrote the account and when, once there is one
public record OutcomePart(
        String code,
        String title,
        boolean askedFirst,
        Standing standing,
        List<Prompt> prompts,
        String account,
        Optional<Signature> written,
        List<Exhibit> exhibits,
        List<Round> review) {

    /// A criterion, and whether the carer has thought about it.
    public record Prompt(String letter, String words, boolean considered) {}

    /// Who, and when by their laptop's clock.
    public record Signature(String name, Instant at) {}

    /// One piece of evidence.
    ///
    /// @param kind what sort of evidence it is
    /// @param source where in the book it comes from
    /// @param caption what it shows, in the carer's words
    public record Exhibit(
            String kind,
            String title,
            String source,
            Optional<LocalDate> happenedOn,
            Optional<Signature> written,
            String caption,
            List<Passage> passages,
            List<KeptFile> files) {
        public Exhibit {
            passages = List.copyOf(passages);
            files = List.copyOf(files);
        }
    }

    /// Words from the record that an exhibit points to.
    ///
    /// @param verbatim whether they are someone's exact words
    public record Passage(String heading, String words, boolean verbatim) {}

    /// One step of the review: what was done by whom and when, and what they wrote.
    public record Round(String act, String words) {}

    public OutcomePart {
        prompts = List.copyOf(prompts);
        exhibits = List.copyOf(exhibits);
        review = List.copyOf(review);
    }

    boolean isEmpty() {
        return account.isBlank() && exhibits.isEmpty();
    }

    String anchor() {
        return "outcome-" + code.replaceAll("[^0-9A-Za-z]", "-");
    }
}

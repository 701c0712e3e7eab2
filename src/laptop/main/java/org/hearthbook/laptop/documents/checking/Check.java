package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// How one sort of document is checked by the proof that it carries: what was done is done again by
/// the same rules, and what was signed has to stand on the pages.
interface Check {

    /// What was signed in the end.
    ///
    /// @param words that stand on the pages
    /// @param verification who signed them
    record Held(List<String> words, Supplier<Verification> verification) {
        public Held {
            words = List.copyOf(words);
        }
    }

    Redone redone();

    /// Whether this could be done over what was done again before it.
    boolean isAllowed(Written written);

    /// Empty when nobody signed.
    Optional<Held> held();

    default Verification of(PDDocument document) throws IOException {
        try {
            if (!redone().isEach(this::isAllowed)) {
                return new Verification.Changed(Reason.SIGNATURE_WRONG);
            }
        } catch (NotAChange _) {
            return new Verification.Changed(Reason.EVIDENCE_UNREADABLE);
        }
        var held = held();
        if (held.isEmpty()) {
            return new Verification.Changed(Reason.NOT_SIGNED);
        }
        var pages = PageWords.of(document);
        return held.get().words().stream().allMatch(pages::contain)
                ? held.get().verification().get()
                : new Verification.Changed(Reason.OTHER_WORDS);
    }
}

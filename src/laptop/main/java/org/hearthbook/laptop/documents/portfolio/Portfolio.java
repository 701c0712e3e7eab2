package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.OutcomeProgress.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that a portfolio prints, in order.
///
/// @param files every file that a piece of evidence brings, each once
public record Portfolio(Cover cover, List<Chapter> chapters, List<KeptFile> files) {

    /// Whose portfolio it is and by when it is due.
    ///
    /// @param made the day this copy was made
    public record Cover(
            String household,
            String carer,
            String carerKind,
            String set,
            LocalDate approvedOn,
            Optional<LocalDate> deadline,
            LocalDate made) {}

    /// One standard with its outcomes.
    public record Chapter(int number, String title, List<OutcomePart> outcomes) {
        public Chapter {
            outcomes = List.copyOf(outcomes);
        }

        long count(Standing standing) {
            return outcomes.stream().filter(it -> it.standing() == standing).count();
        }
    }

    public Portfolio {
        chapters = List.copyOf(chapters);
        files = List.copyOf(files);
    }
}

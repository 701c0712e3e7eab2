package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Hashes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a certificate is for: every outcome of a set, each with the hash of what was accepted.
public record Certified(UUID carer, String set, List<CertifiedOutcome> outcomes) {

    public Certified {
        outcomes = List.copyOf(outcomes);
    }

    /// All of a set as it stands, or nothing while an outcome of it is not accepted.
    public static Optional<Certified> of(UUID carer, InductionProgress progress) {
        if (!progress.isComplete()) {
            return Optional.empty();
        }
        var outcomes =
                progress.outcomes().stream()
                        .flatMap(it -> Optional.ofNullable(it.evidence()).stream())
                        .map(it -> new CertifiedOutcome(it.outcome(), it.contentSha256()))
                        .toList();
        return Optional.of(new Certified(carer, progress.set().id(), outcomes));
    }

    /// One hash over all of it, as lower-case hexadecimal.
    public String sha256() {
        var parts = new ArrayList<String>();
        parts.add(carer.toString());
        parts.add(set);
        outcomes.forEach(it -> parts.addAll(List.of(it.outcome(), it.contentSha256())));
        return Hashes.ofParts(parts);
    }
}

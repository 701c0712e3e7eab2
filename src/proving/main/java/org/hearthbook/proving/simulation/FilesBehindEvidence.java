package org.hearthbook.proving.simulation;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;

import java.util.List;

/// Evidence was taken in as ready only when the files behind it were there, whole.
final class FilesBehindEvidence {

    private FilesBehindEvidence() {}

    static void check(Aftermath after, Verdicts verdicts) {
        for (var home : Home.values()) {
            var household = new Household(home.id());
            for (var line : after.log(home)) {
                var change = line.written().change();
                if (change.body() instanceof EvidenceChange.MarkedReady
                        && !after.truth().isByReceipt(line.id())) {
                    files(household, line)
                            .forEach(file ->
                                    verdicts.expect(
                                            Promise.I8,
                                            after.truth().wasThere(file.sha256(), line.id()),
                                            () -> "a file behind " + line.id() + " was not there"));
                }
                household.fold(line.written());
            }
        }
    }

    private static List<KeptFile> files(Household household, LogLine line) {
        return household.evidence(line.written().change().record()).stream()
                .map(Evidence::pieces)
                .flatMap(List::stream)
                .filter(it -> it.source() == Piece.Source.FILE)
                .flatMap(it -> household.file(it.record()).stream())
                .filter(it -> !it.isRemoved())
                .toList();
    }
}

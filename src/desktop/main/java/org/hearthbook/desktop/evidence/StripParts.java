package org.hearthbook.desktop.evidence;

import org.hearthbook.desktop.controls.StandardsStrip;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.StandardProgress;

import java.util.List;

/// How far each standard is, for the strip of all of them.
public final class StripParts {

    private StripParts() {}

    public static List<StandardsStrip.Part> of(InductionProgress progress) {
        return progress.standards().stream().map(StripParts::part).toList();
    }

    private static StandardsStrip.Part part(StandardProgress progress) {
        var standard = progress.standard();
        var counts = progress.counts();
        return new StandardsStrip.Part(
                String.valueOf(standard.number()),
                standard.title(),
                counts.accepted(),
                counts.total());
    }
}

package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Written;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One turn of the talk about an outcome, with the wording that it was about.
///
/// @param about exactly what was ready, returned or accepted; null for what was only said
public record Round(Remark remark, @Nullable Wording about) {

    /// Every turn in `history`, the changes of one outcome's evidence, oldest first.
    public static List<Round> in(List<Written> history) {
        var rules = new EvidenceRules();
        var rounds = new ArrayList<Round>();
        var versions = new LinkedHashMap<String, Integer>();
        Evidence evidence = null;
        for (var written : history) {
            if (!(written.change().body() instanceof EvidenceChange body)) {
                continue;
            }
            var said = evidence == null ? 0 : evidence.conversation().size();
            evidence = rules.next(evidence, body, written.change());
            if (evidence != null && evidence.conversation().size() > said) {
                rounds.add(of(evidence, versions));
            }
        }
        return rounds;
    }

    private static Round of(Evidence evidence, Map<String, Integer> versions) {
        var remark = evidence.conversation().getLast();
        return switch (remark.act()) {
            case READY, RETURNED, ACCEPTED -> {
                var next = versions.size() + 1;
                var version = versions.computeIfAbsent(evidence.contentSha256(), _ -> next);
                var wording = new Wording(version, evidence.account(), evidence.pieces());
                yield new Round(remark, wording);
            }
            case TAKEN_BACK, REOPENED, SAID -> new Round(remark, null);
        };
    }
}

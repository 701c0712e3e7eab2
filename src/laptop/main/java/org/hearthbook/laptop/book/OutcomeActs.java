package org.hearthbook.laptop.book;

import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a carer does to their own evidence for one outcome, which begins with the first act.
///
/// @param set the content pack's id of the set of standards
/// @param outcome its code, such as `1.2`
public record OutcomeActs(OpenBook book, String set, String outcome) {

    /// The record's id, whether it has begun or not.
    public UUID record() {
        return Evidence.idFor(book.household().id(), book.me(), set, outcome);
    }

    /// The acts that make `changes`, the first of them over what the writer saw.
    ///
    /// @param seen the heads of the record when the page was opened; empty when it had not begun
    public List<Act> over(List<UUID> seen, List<? extends EvidenceChange> changes) {
        var acts = new ArrayList<Act>();
        if (seen.isEmpty()) {
            acts.add(Act.over(record(), seen, new EvidenceChange.Begun(book.me(), set, outcome)));
        }
        for (var change : changes) {
            var isFirst = acts.isEmpty();
            acts.add(isFirst ? Act.over(record(), seen, change) : Act.on(record(), change));
        }
        return acts;
    }

    /// The acts that make `change` to the evidence as it stands now.
    public List<Act> now(EvidenceChange change) {
        return over(book.household().heads(record()), List.of(change));
    }
}

package org.hearthbook.records.household;

import org.hearthbook.records.content.AgreementText;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.content.Standard;

import java.util.ArrayList;
import java.util.List;

/// Content packs that differ from the one that ships inside in one thing.
final class Packs {

    private Packs() {}

    static ContentPack withAgreements(int version, String words) {
        var shipped = ContentPacks.shipped();
        return with(
                shipped,
                shipped.agreements().stream().map(it -> lengthened(it, version, words)).toList(),
                shipped.inductionSets());
    }

    /// With one outcome more in the first standard of `set`.
    static ContentPack withAnotherOutcome(String set) {
        var shipped = ContentPacks.shipped();
        var sets =
                shipped.inductionSets().stream()
                        .map(it -> it.id().equals(set) ? lengthened(it) : it)
                        .toList();
        return with(shipped, shipped.agreements(), sets);
    }

    private static InductionSet lengthened(InductionSet set) {
        var standards = new ArrayList<>(set.standards());
        var first = standards.removeFirst();
        var outcomes = new ArrayList<>(first.outcomes());
        outcomes.add(new Outcome("1.99", "One more", List.of(), "none", "verified"));
        standards.addFirst(new Standard(first.number(), first.title(), outcomes));
        return new InductionSet(
                set.id(),
                set.label(),
                set.deadlineMonths(),
                set.accountCharacters(),
                set.equalityOutcome(),
                set.outcomesComeFromService(),
                standards,
                set.notice());
    }

    private static AgreementText lengthened(AgreementText text, int version, String words) {
        return new AgreementText(text.id(), version, text.title() + " " + words, text.sections());
    }

    private static ContentPack with(
            ContentPack pack, List<AgreementText> agreements, List<InductionSet> sets) {
        return new ContentPack(
                pack.id(),
                pack.version() + 1,
                pack.language(),
                pack.issued(),
                pack.title(),
                pack.carerKinds(),
                agreements,
                sets,
                pack.evidenceTypes(),
                pack.trainingTopics(),
                pack.courses(),
                pack.noteKinds(),
                pack.visitSections(),
                pack.wordHints(),
                pack.profilePrompts(),
                pack.contacts(),
                pack.tagSets(),
                pack.guides(),
                pack.intervals());
    }
}

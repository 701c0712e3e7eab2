package org.hearthbook.records.household;

import org.hearthbook.records.content.AgreementText;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;

import java.util.List;

/// Content packs that differ from the one that ships inside in one thing.
final class Packs {

    private Packs() {}

    static ContentPack withAgreements(int version, String words) {
        var shipped = ContentPacks.shipped();
        return withAgreements(
                shipped,
                shipped.agreements().stream().map(it -> lengthened(it, version, words)).toList());
    }

    private static AgreementText lengthened(AgreementText text, int version, String words) {
        return new AgreementText(text.id(), version, text.title() + " " + words, text.sections());
    }

    private static ContentPack withAgreements(ContentPack pack, List<AgreementText> agreements) {
        return new ContentPack(
                pack.id(),
                pack.version() + 1,
                pack.language(),
                pack.issued(),
                pack.title(),
                pack.carerKinds(),
                agreements,
                pack.inductionSets(),
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

package org.hearthbook.records.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every piece of prose of a pack by where it stands, the word hints apart from the rest.
final class Prose {

    private final Map<String, String> pieces = new TreeMap<>();

    private Prose() {}

    static Map<String, String> of(ContentPack pack) {
        var prose = new Prose();
        prose.addAgreements(pack);
        prose.addInduction(pack);
        prose.addNotes(pack);
        prose.addVisits(pack);
        prose.addPages(pack);
        return prose.pieces;
    }

    static Map<String, String> ofHints(ContentPack pack) {
        var prose = new Prose();
        for (var hint : pack.wordHints()) {
            prose.add("hint " + hint.id(), List.of(hint.why(), hint.ask()));
        }
        return prose.pieces;
    }

    private void addAgreements(ContentPack pack) {
        for (var agreement : pack.agreements()) {
            for (var section : agreement.sections()) {
                add(agreement.id() + ", " + section.heading(), section.paragraphs());
            }
        }
    }

    private void addInduction(ContentPack pack) {
        for (var set : pack.inductionSets()) {
            add("notice of " + set.id(), List.of(set.notice()));
            for (var outcome : set.outcomes()) {
                add(
                        "outcome " + outcome.code(),
                        outcome.criteria().stream().map(Criterion::prompt).toList());
            }
        }
    }

    private void addNotes(ContentPack pack) {
        for (var kind : pack.noteKinds()) {
            add("note " + kind.id(), List.of(kind.describe(), kind.phoneWhy()));
            kind.fields()
                    .forEach(field -> add(kind.id() + "." + field.id(), List.of(field.hint())));
        }
    }

    private void addVisits(ContentPack pack) {
        for (var section : pack.visitSections()) {
            add("visit " + section.id(), List.of(section.describe()));
            section.fields()
                    .forEach(field -> add(section.id() + "." + field.id(), List.of(field.hint())));
        }
    }

    private void addPages(ContentPack pack) {
        pack.guides().forEach(guide -> add("guide " + guide.id(), guide.paragraphs()));
        pack.profilePrompts().forEach(one -> add("profile " + one.id(), List.of(one.hint())));
        pack.contacts().forEach(one -> add("contact " + one.id(), List.of(one.when())));
        pack.carerKinds().forEach(one -> add("carer " + one.id(), List.of(one.describe())));
        pack.trainingTopics().forEach(one -> add("topic " + one.id(), List.of(one.describe())));
    }

    private void add(String where, List<String> parts) {
        var text = String.join(" ", parts).strip();
        if (!text.isEmpty()) {
            pieces.put(where, text);
        }
    }
}

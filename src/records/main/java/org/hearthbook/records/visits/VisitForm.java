package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.VisitSection;

import java.util.List;
import java.util.Map;

/// The form by which a visit is written: the sections of a content pack, in its order.
public record VisitForm(List<VisitSection> sections) {

    public VisitForm {
        sections = List.copyOf(sections);
    }

    public static VisitForm of(ContentPack pack) {
        return new VisitForm(pack.visitSections());
    }

    /// `section` as it goes onto the page, with its title, its place and what was asked.
    ///
    /// @param words by the id of the field; a field without words is left out
    public Section written(VisitSection section, Map<String, String> words) {
        return new Section(
                section.id(), section.label(), sections.indexOf(section), answers(section, words));
    }

    /// What was written under the fields of `section`, as about one child.
    public static List<Answer> answers(VisitSection section, Map<String, String> words) {
        return section.fields().stream()
                .filter(it -> Texts.hasWords(words.getOrDefault(it.id(), "")))
                .map(it -> answer(it, words))
                .toList();
    }

    private static Answer answer(NoteField field, Map<String, String> words) {
        return new Answer(field.id(), field.label(), words.getOrDefault(field.id(), ""));
    }
}

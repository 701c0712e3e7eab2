package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.VisitSection;

import java.util.List;
import java.util.Map;

/// The form by which a visit is written: the sections of a content pack, in its order.
public record VisitForm(List<VisitSection> sections) {

    private record Heads(String ofPart, String ofFields) {}

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
                section.id(), title(section), sections.indexOf(section), answers(section, words));
    }

    /// What stands beside the fields of a part has its heading in the text already; then the fields
    /// get one of their own.
    private static String title(VisitSection section) {
        var own =
                switch (section.holds()) {
                    case PEOPLE -> new Heads(VisitText.PRESENT, "The home that day");
                    case EARLIER_ACTIONS -> new Heads(VisitText.EARLIER, "More about last time");
                    case OUTCOMES -> new Heads(VisitText.SHOWN, "About the standards");
                    case NOTES_READ -> new Heads(VisitText.READ, "About the daily notes");
                    case ACTIONS -> new Heads(VisitText.ACTIONS, "What comes next");
                    case WORDS, CHILDREN -> new Heads("", section.label());
                };
        return section.label().equalsIgnoreCase(own.ofPart) ? own.ofFields : section.label();
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

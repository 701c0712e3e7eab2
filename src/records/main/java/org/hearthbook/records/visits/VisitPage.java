package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Hashes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Everything of a visit that is signed.
///
/// @param visitor who of the fostering service visited, called `name`
/// @param announced whether the carers knew of it before (NMS 21.8)
/// @param sections of the content pack's form, in its order
/// @param read what the visitor signed to have read, each time that they did
public record VisitPage(
        UUID visitor,
        String name,
        LocalDate on,
        boolean announced,
        List<Present> present,
        List<EarlierAction> earlier,
        List<ChildSeen> children,
        List<Section> sections,
        List<ShownOutcome> shown,
        List<ReadNotes> read,
        List<VisitAction> actions) {

    private static final Comparator<Section> ORDER_OF_THE_FORM =
            Comparator.comparingInt(Section::place).thenComparing(Section::id);

    public VisitPage {
        present = List.copyOf(present);
        earlier = List.copyOf(earlier);
        children = List.copyOf(children);
        sections = List.copyOf(sections);
        shown = List.copyOf(shown);
        read = List.copyOf(read);
        actions = List.copyOf(actions);
    }

    static VisitPage begin(VisitChange.Begun begun) {
        return new VisitPage(
                begun.visitor(),
                begun.name(),
                begun.on(),
                begun.announced(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// The exact text that is read and signed.
    public String text() {
        return VisitText.of(this);
    }

    /// SHA-256 of `text()` in UTF-8, as lower-case hexadecimal.
    public String sha256() {
        return Hashes.of(text());
    }

    /// Whether anything was written beside who visited and when.
    boolean saysSomething() {
        return !present.isEmpty()
                || !earlier.isEmpty()
                || !children.isEmpty()
                || !sections.isEmpty()
                || !shown.isEmpty()
                || !actions.isEmpty();
    }

    VisitPage dated(LocalDate newOn, boolean newAnnounced) {
        return new VisitPage(
                visitor,
                name,
                newOn,
                newAnnounced,
                present,
                earlier,
                children,
                sections,
                shown,
                read,
                actions);
    }

    VisitPage with(ReadNotes more) {
        var all = new ArrayList<>(read);
        all.add(more);
        return new VisitPage(
                visitor, name, on, announced, present, earlier, children, sections, shown, all,
                actions);
    }

    VisitPage withPresent(List<Present> newPresent) {
        return new VisitPage(
                visitor,
                name,
                on,
                announced,
                newPresent,
                earlier,
                children,
                sections,
                shown,
                read,
                actions);
    }

    VisitPage withEarlier(List<EarlierAction> newEarlier) {
        return new VisitPage(
                visitor,
                name,
                on,
                announced,
                present,
                newEarlier,
                children,
                sections,
                shown,
                read,
                actions);
    }

    VisitPage withChildren(List<ChildSeen> newChildren) {
        return new VisitPage(
                visitor,
                name,
                on,
                announced,
                present,
                earlier,
                newChildren,
                sections,
                shown,
                read,
                actions);
    }

    VisitPage withShown(List<ShownOutcome> newShown) {
        return new VisitPage(
                visitor, name, on, announced, present, earlier, children, sections, newShown, read,
                actions);
    }

    VisitPage withActions(List<VisitAction> newActions) {
        return new VisitPage(
                visitor,
                name,
                on,
                announced,
                present,
                earlier,
                children,
                sections,
                shown,
                read,
                newActions);
    }

    /// With this section in its place on the form, instead of any earlier wording of it.
    VisitPage with(Section section) {
        var others = new ArrayList<Section>();
        sections.stream().filter(it -> !it.id().equals(section.id())).forEach(others::add);
        others.add(section);
        others.sort(ORDER_OF_THE_FORM);
        return new VisitPage(
                visitor, name, on, announced, present, earlier, children, others, shown, read,
                actions);
    }
}

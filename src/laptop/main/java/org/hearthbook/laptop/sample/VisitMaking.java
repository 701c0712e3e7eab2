package org.hearthbook.laptop.sample;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.VisitSection;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.visits.ChildSeen;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.Present;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes up what is written at one home visit, in the order in which it is written.
final class VisitMaking {

    private static final int DAYS_TO_DO_IT = 28;

    private final ContentPack pack;
    private final Storyteller story;
    private final Supplier<UUID> ids;

    /// @param story that knows the words of `visits.txt`
    VisitMaking(ContentPack pack, Storyteller story, Supplier<UUID> ids) {
        this.pack = pack;
        this.story = story;
        this.ids = ids;
    }

    /// All that is written at a visit of `worker` on a day, short of the names under it.
    List<VisitChange> at(Household household, Person worker, LocalDate day, boolean announced) {
        var pages = new ArrayList<VisitChange>();
        pages.add(new VisitChange.Begun(worker.id(), worker.name(), day, announced));
        pages.add(new VisitChange.PresentWritten(present(household)));
        var earlier = earlier(household);
        if (!earlier.isEmpty()) {
            pages.add(new VisitChange.EarlierActionsLookedAt(earlier));
        }
        children(household).ifPresent(pages::add);
        sections().forEach(pages::add);
        if (story.happens(0.4)) {
            pages.add(new VisitChange.OutcomesShown(List.of(shown(household))));
        }
        var toRead = NotesToRead.in(household);
        if (toRead.count() > 0) {
            pages.add(toRead.signedIn(household));
        }
        pages.add(new VisitChange.ActionsAgreed(actions(household, worker, day)));
        return pages;
    }

    private static Stream<Person> here(Household household) {
        return household.people().stream().filter(Person::isHere);
    }

    private static Person carer(Household household) {
        return here(household).filter(it -> it.asCarer().isPresent()).findFirst().orElseThrow();
    }

    private static List<Present> present(Household household) {
        return here(household)
                .filter(it -> it.asCarer().isPresent() || it.isChild())
                .map(it -> new Present(it.name(), it.id()))
                .toList();
    }

    private List<EarlierAction> earlier(Household household) {
        return OpenAction.among(household.visits()).stream().map(this::lookedAt).toList();
    }

    private EarlierAction lookedAt(OpenAction open) {
        var before = open.carriedForward();
        var closed = story.happens(0.8);
        return new EarlierAction(
                before.visit(),
                before.action(),
                before.words(),
                before.owner(),
                before.due(),
                closed,
                story.tell(closed ? "action ended" : "action goes on", ""));
    }

    private Optional<VisitChange> children(Household household) {
        var form = pack.visitSection("children").orElseThrow();
        var seen =
                here(household)
                        .filter(it -> it.place() instanceof Place.Child)
                        .map(it -> seen(form, it))
                        .toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(new VisitChange.ChildrenSeen(seen));
    }

    private ChildSeen seen(VisitSection form, Person child) {
        return new ChildSeen(
                child.id(),
                child.name(),
                true,
                story.happens(0.7),
                story.tell("child view", child.name()),
                VisitForm.answers(form, words(form)));
    }

    private List<VisitChange> sections() {
        var form = VisitForm.of(pack);
        return form.sections().stream()
                .filter(it -> it.holds() != VisitSection.Holds.CHILDREN)
                .map(it -> form.written(it, words(it)))
                .filter(it -> !it.answers().isEmpty())
                .<VisitChange>map(VisitChange.SectionWritten::new)
                .toList();
    }

    private Map<String, String> words(VisitSection section) {
        var words = new LinkedHashMap<String, String>();
        for (NoteField field : section.fields()) {
            var list = section.id() + " " + field.id();
            if (story.knows(list) && story.happens(0.75)) {
                words.put(field.id(), story.tell(list, ""));
            }
        }
        return words;
    }

    private ShownOutcome shown(Household household) {
        var carer = carer(household);
        var set = pack.inductionSet("mainstream").orElseThrow();
        var outcome = story.oneOf(set.outcomes());
        return new ShownOutcome(
                carer.id(), carer.name(), set.id(), outcome.code(), story.tell("shown", ""));
    }

    private List<VisitAction> actions(Household household, Person worker, LocalDate day) {
        var actions = new ArrayList<VisitAction>();
        actions.add(action("action worker", worker, day));
        if (story.happens(0.7)) {
            actions.add(action("action carer", carer(household), day));
        }
        return actions;
    }

    private VisitAction action(String list, Person owner, LocalDate day) {
        return new VisitAction(
                ids.get(),
                story.tell(list, ""),
                owner.name(),
                owner.id(),
                day.plusDays(DAYS_TO_DO_IT));
    }
}

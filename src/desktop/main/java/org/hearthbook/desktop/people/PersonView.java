package org.hearthbook.desktop.people;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.people.PersonModel.State;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.content.ProfilePrompt;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.people.ProfileEntry;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// One person's page.
public final class PersonView extends StackPane {

    private static final Words WORDS = Words.of(PersonView.class);

    private final PersonModel model;

    public PersonView(Sitting sitting, UUID person) {
        this(new PersonModel(sitting, person));
    }

    PersonView(PersonModel model) {
        this.model = model;
        model.state().subscribe(this::show);
        Shown.whenGone(this, model::keepNow);
    }

    private void show(State state) {
        var person = model.person();
        var page = new Page(person.name());
        if (!person.sayIt().isBlank()) {
            page.lead(WORDS.get("say", person.sayIt()));
        }
        if (state instanceof State.Reading(_, var problem) && !problem.isEmpty()) {
            var summary = new ErrorSummary();
            page.add(summary);
            summary.show(problem);
        }
        page.add(
                switch (person.place()) {
                    case Place.Carer carer -> carer(person, carer);
                    case Place.Child child -> child(person, child);
                    case Place.OtherChild() -> other(person);
                    case Place.Worker(_, var team) -> worker(person, team);
                });
        if (person.isChild()) {
            page.add(Says.heading(WORDS.get("profile")), Says.quiet(WORDS.get("profileLead")));
            model.prompts().forEach(prompt -> page.add(prompt(prompt, state)));
        }
        getChildren().setAll(page);
        page.applyCss();
        var words = page.lookup("#profile-words");
        if (words != null) {
            words.requestFocus();
        }
    }

    private Card child(Person person, Place.Child child) {
        var card = new Card();
        card.add(Says.text(WORDS.get("home", SpokenDate.say(child.cameHome()))));
        var born = child.born();
        if (born != null) {
            card.add(Says.text(WORDS.get("born", SpokenDate.say(born))));
        }
        card.add(Says.quiet(WORDS.get("initials", person.shortName())));
        return moving(card, person);
    }

    private Card worker(Person person, String team) {
        var card = new Card().add(Says.text(team));
        return model.isWaitedFor()
                ? card.add(Says.text(WORDS.get("waitedFor", person.name())))
                        .actions(press("set-up", "setUp", () -> setUp(person)))
                : card;
    }

    private Card other(Person person) {
        return moving(new Card().add(Says.text(WORDS.get("other"))), person);
    }

    private Card moving(Card card, Person person) {
        var left = person.movedOn();
        if (left != null) {
            card.add(Chip.of(Tone.QUIET, WORDS.get("leftOn", SpokenDate.say(left))));
            return card.actions(rename(), press("came-back", "cameBack", model::comeBack));
        }
        return card.actions(rename(), press("move-on", "moveOn", () -> sure(person)));
    }

    private Node rename() {
        return press("rename", "rename", () -> RenameView.over(this, model));
    }

    private static Node press(String id, String key, Runnable action) {
        return Press.quiet(id, WORDS.get(key), action);
    }

    private void sure(Person person) {
        Sheet.confirm(
                this,
                WORDS.get("sure", person.name()),
                WORDS.get("sureMeans"),
                WORDS.get("moveOn"),
                model::moveOn);
    }

    private Card carer(Person person, Place.Carer carer) {
        var kind = model.book().pack().carerKind(carer.carerKind());
        var card = new Card(kind.map(it -> it.label()).orElse(carer.carerKind()));
        card.add(Says.text(WORDS.get("approved", SpokenDate.say(carer.approvedOn()))));
        card.add(
                Says.text(
                        carer.terms().isBlank()
                                ? WORDS.get("noTerms")
                                : WORDS.get("terms", carer.terms())));
        if (model.isForTheService()) {
            return card.actions(approval());
        }
        if (!model.canSignIn()) {
            return card.add(Says.quiet(WORDS.get("noSignIn")))
                    .actions(press("set-up", "setUp", () -> setUp(person)));
        }
        return model.isMe() ? card.actions(approval(), rename()) : moving(card, person);
    }

    private Node approval() {
        var key = model.isForTheService() ? "approvalOfThem" : "approval";
        return press("approval", key, () -> ApprovalView.over(this, model));
    }

    private void setUp(Person person) {
        var carer = new CarerModel(model.sitting(), person);
        getChildren().setAll(new CarerView(carer, () -> show(model.state().get())));
    }

    private Card prompt(ProfilePrompt prompt, State state) {
        var card = new Card();
        card.add(Says.subheading(prompt.label()));
        if (state instanceof State.Writing(_, var open) && open.equals(prompt)) {
            return write(card, prompt);
        }
        var entry = model.entry(prompt).filter(it -> !it.words().isBlank());
        entry.ifPresentOrElse(it -> card.add(said(it)), () -> card.add(Says.quiet(prompt.hint())));
        var words = WORDS.get(entry.isPresent() ? "change" : "write");
        var press = Press.plain("write-" + prompt.id(), words, () -> model.write(prompt));
        press.setAccessibleText(words + ": " + prompt.label());
        return card.actions(Press.with(Feather.EDIT_3, press));
    }

    private static Node[] said(ProfileEntry entry) {
        return entry.ownWords()
                ? new Node[] {
                    Says.text(entry.words()),
                    Chip.of(Tone.ACCENT, Feather.MESSAGE_CIRCLE, WORDS.get("own"))
                }
                : new Node[] {Says.text(entry.words())};
    }

    private Card write(Card card, ProfilePrompt prompt) {
        var area = new WritingArea("profile-words").rows(3);
        var field = model.words().on(area, prompt.hint());
        var own = new CheckBox(WORDS.get("own"));
        own.setId("own-words");
        own.setMinHeight(USE_PREF_SIZE);
        own.setWrapText(true);
        own.selectedProperty().bindBidirectional(model.ownWords());
        card.add(field, own)
                .add(
                        Rows.actions(
                                Press.primary("save-words", WORDS.get("save"), model::save),
                                Press.quiet("later", WORDS.get("later"), model::later)));
        return card;
    }
}

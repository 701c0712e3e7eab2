package org.hearthbook.desktop.people;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.PersonInitial;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.people.Person;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The page of everyone in the household.
public final class PeopleView extends StackPane {

    private static final Words WORDS = Words.of(PeopleView.class);

    private final Sitting sitting;
    private final PeopleModel model;

    public PeopleView(Sitting sitting) {
        this.sitting = sitting;
        model = new PeopleModel(sitting.book());
        showAll();
    }

    private void showAll() {
        var page = new Page(WORDS.get("heading"));
        page.add(
                group(
                        "children",
                        model.children(),
                        Press.quiet("add-child", WORDS.get("addChild"), this::addChild),
                        Press.quiet("add-other", WORDS.get("addOther"), this::addOther)));
        if (!model.others().isEmpty()) {
            page.add(group("others", model.others()));
        }
        page.add(
                group(
                        "carers",
                        model.carers(),
                        Press.quiet("add-carer", WORDS.get("addCarer"), this::addCarer)));
        if (!model.movedOn().isEmpty()) {
            page.add(group("movedOn", model.movedOn()));
        }
        page.add(numbers());
        getChildren().setAll(page);
    }

    private Card group(String key, List<Person> people, Node... actions) {
        var card = new Card(WORDS.get(key));
        if (people.isEmpty()) {
            card.add(Says.quiet(WORDS.get(key + ".none")));
        }
        var list = new VBox();
        list.getStyleClass().add("who");
        people.forEach(person -> list.getChildren().add(row(person)));
        if (!people.isEmpty()) {
            card.add(list);
        }
        return actions.length == 0 ? card : card.actions(actions);
    }

    private Node row(Person person) {
        var name = new VBox(Says.strong(person.name()));
        var under = model.under(person);
        if (!under.isEmpty()) {
            name.getChildren().add(Says.small(under));
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        var place = new Place.OnePerson(person.id());
        var open =
                Press.quiet(
                        "person-" + person.id(),
                        WORDS.get("open"),
                        () -> sitting.going().to(place));
        open.setAccessibleText(WORDS.get("open") + ": " + person.name());
        var row = new HBox(new PersonInitial(person.name()), name, open);
        row.getStyleClass().addAll("row", "need");
        return row;
    }

    private Card numbers() {
        return new Card(WORDS.get("numbers"))
                .add(Says.quiet(WORDS.get("numbersLead")))
                .actions(
                        Press.with(
                                Feather.PHONE,
                                Press.quiet(
                                        "numbers",
                                        WORDS.get("numbersGo"),
                                        () -> sitting.going().to(new Place.Numbers()))));
    }

    private void addChild() {
        getChildren().setAll(new ChildView(new ChildModel(sitting, false), this::showAll));
    }

    private void addOther() {
        getChildren().setAll(new ChildView(new ChildModel(sitting, true), this::showAll));
    }

    private void addCarer() {
        getChildren().setAll(new CarerView(new CarerModel(sitting, null), this::showAll));
    }
}

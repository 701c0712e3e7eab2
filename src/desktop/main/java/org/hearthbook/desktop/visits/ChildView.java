package org.hearthbook.desktop.visits;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.VisitSection;
import org.hearthbook.records.people.Person;

import java.util.LinkedHashMap;
import java.util.Map;

/// One child at a visit: seen or not, what they said in their own words, and how they were.
final class ChildView extends VBox {

    private static final Words WORDS = Words.of(ChildView.class);

    ChildView(FieldMakerView maker, VisitSection section, Person child) {
        var name = PresentPart.name(child);
        getStyleClass().add("visit-row");
        getChildren().add(Says.subheading(name));
        if (!child.sayIt().isBlank()) {
            getChildren().add(Says.quiet(WORDS.get("sayIt", child.sayIt())));
        }
        getChildren()
                .add(maker.choice(ChildrenPart.seen(child), WORDS.get("seen", name), answers()));
        var said = new Card();
        said.getStyleClass().add("exact-words");
        said.add(
                maker.area(
                        ChildrenPart.view(child), WORDS.get("view", name), WORDS.get("viewHint")));
        getChildren().add(said);
        section.fields()
                .forEach(it ->
                        getChildren().add(maker.asked(ChildrenPart.field(child, it.id()), it)));
    }

    private static Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put(ChildrenPart.ALONE, WORDS.get("alone"));
        answers.put(ChildrenPart.WITH_OTHERS, WORDS.get("withOthers"));
        answers.put(ChildrenPart.NOT_SEEN, WORDS.get("notSeen"));
        return answers;
    }
}

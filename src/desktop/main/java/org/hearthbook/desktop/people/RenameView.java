package org.hearthbook.desktop.people;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

/// The sheet on which a name is put right.
final class RenameView extends VBox {

    private static final Words WORDS = Words.of(RenameView.class);

    private final PersonModel model;
    private final Answer name = new Answer();
    private final Answer sayIt = new Answer();
    private final Answer initials = new Answer();
    private final Sheet sheet = new Sheet(WORDS.get("heading"));

    private RenameView(PersonModel model) {
        this.model = model;
        getStyleClass().add("column");
        var person = model.person();
        name.words().set(person.name());
        sayIt.words().set(person.sayIt());
        initials.words().set(person.initials());
        if (isByInitials(person)) {
            getChildren().add(name.on(new LineField("new-name"), WORDS.get("initials")));
        } else {
            getChildren()
                    .addAll(
                            name.on(new LineField("new-name"), WORDS.get("name")),
                            sayIt.on(new LineField("new-say-it"), WORDS.get("sayIt")),
                            initials.on(new LineField("new-initials"), WORDS.get("initials")));
        }
    }

    private static boolean isByInitials(Person person) {
        return person.place() instanceof Place.OtherChild;
    }

    /// Lays the sheet over the page that `near` is on.
    static void over(Node near, PersonModel model) {
        var view = new RenameView(model);
        view.sheet
                .add(view)
                .answer(Press.primary("save-name", WORDS.get("save"), view::save), false)
                .showOver(near);
    }

    private void save() {
        if (name.expect(!name.isEmpty(), WORDS.get("needed"))) {
            sheet.close();
            var letters = isByInitials(model.person()) ? name.text() : initials.text();
            model.rename(name.text(), sayIt.text(), letters);
        }
    }
}

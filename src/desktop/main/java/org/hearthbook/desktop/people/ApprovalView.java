package org.hearthbook.desktop.people;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.CarerKind;

/// The sheet on which a carer writes down that their approval changed.
final class ApprovalView extends VBox {

    private static final Words WORDS = Words.of(ApprovalView.class);

    private final PersonModel model;
    private final ChoiceGroup<CarerKind> kind = new ChoiceGroup<>("kind");
    private final DateField date;
    private final Answer on = new Answer();
    private final Answer terms = new Answer();
    private final Sheet sheet;

    private ApprovalView(PersonModel model) {
        this.model = model;
        sheet = new Sheet(words("heading"));
        getStyleClass().add("column");
        date = new DateField("approved-on", model.book().clock());
        model.book().pack().carerKinds().forEach(it -> kind.choice(it, it.label()));
        model.person()
                .asCarer()
                .ifPresent(carer -> {
                    model.book()
                            .pack()
                            .carerKind(carer.carerKind())
                            .ifPresent(kind.valueProperty()::set);
                    on.words().set(SpokenDate.say(carer.approvedOn()));
                    terms.words().set(carer.terms());
                });
        getChildren()
                .addAll(
                        Says.text(words("means")),
                        kind,
                        on.on(date, WORDS.get("on")),
                        terms.on(new LineField("terms"), WORDS.get("terms")));
    }

    private String words(String key) {
        return WORDS.get(model.isForTheService() ? key + "OfThem" : key);
    }

    /// Lays the sheet over the page that `near` is on.
    static void over(Node near, PersonModel model) {
        var view = new ApprovalView(model);
        view.sheet
                .add(view)
                .answer(Press.primary("save-approval", WORDS.get("save"), view::save), false)
                .showOver(near);
    }

    private void save() {
        var day = date.date();
        if (on.expect(day.isPresent(), WORDS.get("onNeeded")) && kind.chosen().isPresent()) {
            sheet.close();
            model.changeApproval(kind.chosen().get().id(), day.orElseThrow(), terms.text());
        }
    }
}

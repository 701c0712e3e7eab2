package org.hearthbook.desktop.families;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;

/// How a manager's team stands, and the certificates that wait for the manager's name.
final class TeamView extends VBox {

    private static final Words WORDS = Words.of(FamiliesView.class);

    private final FamiliesModel model;
    private final Card card = new Card();

    TeamView(FamiliesModel model) {
        this.model = model;
        getChildren().add(card);
    }

    void show(FamiliesModel.Team team) {
        card.getChildren()
                .setAll(
                        Says.heading(WORDS.get("team")),
                        Rows.actions(
                                Chip.of(Tone.ACCENT, WORDS.count("inTime", team.inTime())),
                                Chip.of(
                                        team.late() == 0 ? Tone.GOOD : Tone.WAIT,
                                        WORDS.count("lateCarers", team.late())),
                                Chip.of(Tone.GOOD, WORDS.count("done", team.done()))),
                        Says.subheading(WORDS.get("toSign")));
        if (team.toSign().isEmpty()) {
            card.add(Says.quiet(WORDS.get("noneToSign")));
        }
        for (var number = 1; number <= team.toSign().size(); number++) {
            card.add(line(number, team.toSign().get(number - 1)));
        }
    }

    private Node line(int number, FamiliesModel.ToSign one) {
        var carer = one.carer().name();
        var sign = Press.quiet("sign-" + number, WORDS.get("sign"), () -> model.sign(one));
        sign.setAccessibleText(WORDS.get("signThat", carer));
        return Rows.line(Says.text(WORDS.get("ofFamily", carer, one.family())), sign);
    }
}

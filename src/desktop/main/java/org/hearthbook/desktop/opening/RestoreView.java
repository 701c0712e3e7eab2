package org.hearthbook.desktop.opening;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.opening.RestoreModel.State;
import org.hearthbook.laptop.store.Backup;

import java.util.List;

/// The pages that lead from a damaged book to one put back from a backup.
public final class RestoreView extends StackPane {

    private static final Words WORDS = Words.of(RestoreView.class);

    private final RestoreModel model;
    private final Runnable open;

    /// `open` tries the book again.
    public RestoreView(RestoreModel model, Runnable open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("shell");
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case State.Choosing(var words, var backups) -> choosing(words, backups);
                            case State.Sure(var backup) -> sure(backup);
                            case State.Restoring _ -> new Page(WORDS.get("restoring"));
                            case State.Done done -> done(done);
                        });
    }

    private Page choosing(String words, List<Backup> backups) {
        var why = Says.text(words);
        why.setId("why-not");
        var again = Press.quiet("try-again", WORDS.get("again"), open);
        return new Page(WORDS.get("heading"))
                .add(why, backups.isEmpty() ? none() : list(backups), Rows.actions(again));
    }

    private static Card none() {
        return new Card(WORDS.get("none")).add(Says.text(WORDS.get("noneDo")));
    }

    private Card list(List<Backup> backups) {
        var card = new Card(WORDS.get("backups")).add(Says.quiet(WORDS.get("backupsLead")));
        for (var backup : backups) {
            var number = card.getChildren().size() - 1;
            var words = new VBox(Says.strong(SpokenDate.say(backup.day())));
            var press =
                    Press.quiet("backup-" + number, WORDS.get("use"), () -> model.choose(backup));
            press.setAccessibleText(WORDS.get("useThat", SpokenDate.say(backup.day())));
            card.add(Rows.line(words, press));
        }
        return card;
    }

    private Page sure(Backup backup) {
        var day = SpokenDate.say(backup.day());
        return new Page(WORDS.get("sure", day))
                .add(
                        Says.text(WORDS.get("lost", day)),
                        Says.text(WORDS.get("aside")),
                        Rows.actions(
                                Press.primary("restore", WORDS.get("restore"), model::restore),
                                Press.quiet("back", WORDS.get("back"), model::back)));
    }

    private Page done(State.Done done) {
        var page =
                new Page(WORDS.get("done", SpokenDate.say(done.backup().day())))
                        .add(Says.text(WORDS.get("doneAside", done.setAside())));
        if (done.filesMissing() > 0) {
            page.add(Says.text(WORDS.count("missing", done.filesMissing())));
        }
        return page.add(Rows.actions(Press.primary("open", WORDS.get("open"), open)));
    }
}

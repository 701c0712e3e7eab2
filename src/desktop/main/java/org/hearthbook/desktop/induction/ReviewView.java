package org.hearthbook.desktop.induction;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ConversationList;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.Remark;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What was said about the evidence on its way to being accepted.
final class ReviewView extends VBox {

    private static final Words WORDS = Words.of(ReviewView.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Sitting sitting;
    private final OutcomeModel model;
    private final ConversationList turns = new ConversationList();
    private final WritingArea words = new WritingArea("remark").rows(2);
    private final Field field = new Field(WORDS.get("say"), words);

    ReviewView(Sitting sitting, OutcomeModel model) {
        this.sitting = sitting;
        this.model = model;
        getStyleClass().add("part");
        getChildren()
                .addAll(
                        Says.heading(WORDS.get("heading")),
                        turns,
                        field,
                        Rows.actions(Press.quiet("send-remark", WORDS.get("add"), this::say)));
    }

    void show(OutcomePage page) {
        var said = page.evidence().map(Evidence::conversation).orElse(List.of());
        turns.show(said.stream().map(this::turn).toList());
        Shown.onlyWhen(turns, !said.isEmpty());
        Shown.onlyWhen(this, page.evidence().isPresent());
    }

    private void say() {
        field.problem().set(words.getText().isBlank() ? WORDS.get("empty") : "");
        if (field.hasProblem()) {
            words.requestFocus();
        } else {
            model.say(words.getText(), words::clear);
        }
    }

    private ConversationList.Turn turn(Remark remark) {
        var name = new InductionChapter(sitting.book()).name(remark.moment());
        var who = name.isEmpty() ? WORDS.get("someone") : name;
        var at = when(remark.moment().at());
        return switch (remark.act()) {
            case READY -> turn(who, "ready", at, remark, Tone.ACCENT);
            case TAKEN_BACK -> turn(who, "takenBack", at, remark, Tone.QUIET);
            case RETURNED -> turn(who, "returned", at, remark, Tone.WAIT);
            case ACCEPTED -> turn(who, "accepted", at, remark, Tone.GOOD);
            case REOPENED -> turn(who, "reopened", at, remark, Tone.QUIET);
            case SAID -> turn(who, "said", at, remark, Tone.QUIET);
        };
    }

    private static ConversationList.Turn turn(
            String who, String key, String when, Remark remark, Tone tone) {
        return new ConversationList.Turn(who, WORDS.get(key), when, remark.words(), tone);
    }

    private String when(Instant at) {
        var there = at.atZone(sitting.book().clock().getZone());
        return WORDS.get("when", SpokenDate.say(there.toLocalDate()), TIME.format(there));
    }
}

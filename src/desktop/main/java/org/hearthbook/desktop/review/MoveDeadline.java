package org.hearthbook.desktop.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.InductionProgress;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Giving a carer another last day, with a reason that they read too.
final class MoveDeadline {

    private static final Words WORDS = Words.of(MoveDeadline.class);

    private final TheirSet theirs;
    private final SignedWords reason;
    private final ObjectProperty<CertificateChange.@Nullable Move> way =
            new SimpleObjectProperty<>();
    private final ObjectProperty<SpokenDate> day =
            new SimpleObjectProperty<>(new SpokenDate.Missing());

    MoveDeadline(Sitting sitting, TheirSet theirs, Runnable onSaved) {
        this.theirs = theirs;
        reason = new SignedWords(sitting, "deadline:" + theirs.carer().id(), onSaved);
    }

    /// In which way the day moves; null until it is chosen.
    ObjectProperty<CertificateChange.@Nullable Move> way() {
        return way;
    }

    /// The other last day, as it is understood.
    ObjectProperty<SpokenDate> day() {
        return day;
    }

    SignedWords reason() {
        return reason;
    }

    /// What the chosen way lacks; empty when nothing.
    String missingWay() {
        return way.get() == null ? WORDS.get("noWay") : "";
    }

    /// What the day lacks; empty when nothing.
    String missingDay() {
        return switch (day.get()) {
            case SpokenDate.Missing() -> WORDS.get("noDay");
            case SpokenDate.Unclear(var because) -> because;
            case SpokenDate.Understood(var date) -> missing(date);
        };
    }

    private String missing(LocalDate date) {
        var before = progress().deadline();
        if (before != null && date.equals(before)) {
            return WORDS.get("sameDay");
        }
        return date.isBefore(progress().today()) ? WORDS.get("past") : "";
    }

    /// Gives the day, once everything is there.
    void move(char[] passphrase) {
        var chosen = way.get();
        if (chosen == null || !missingDay().isEmpty()) {
            reason.lack("");
            return;
        }
        if (reason.words().get().isBlank()) {
            reason.lack(WORDS.get("noReason"));
            return;
        }
        day.get().day().ifPresent(it -> reason.sign(passphrase, moved(chosen, it)));
    }

    private Act moved(CertificateChange.Move chosen, LocalDate to) {
        var set = progress().set().id();
        var why = reason.words().get().strip();
        var moved = new CertificateChange.DeadlineMoved(theirs.carer().id(), set, chosen, to, why);
        return Act.on(theirs.page(progress()), moved);
    }

    private InductionProgress progress() {
        return theirs.progress().orElseThrow();
    }
}

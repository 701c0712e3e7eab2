package org.hearthbook.desktop.sending;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sending.ServiceModel.State;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;

/// The page about the fostering service: what is sent, what waits, and what to do when it does not
/// go. Its parts stay where they are while numbers change, so that nobody loses their place.
public final class ServiceView extends VBox {

    private static final Words WORDS = Words.of(ServiceView.class);

    private final ServiceModel model;
    private final Label line = Says.strong("");
    private final Label goesOn = Says.quiet(WORDS.get("goesOn"));
    private final ProgressBar bar = new ProgressBar();
    private final Button sync;
    private final Button attention;
    private final VBox waits = new VBox();
    private final Card waiting = new Card(WORDS.get("waiting")).add(waits);
    private final Label trouble = Says.text("");
    private final Card troubled = new Card(WORDS.get("troubled")).add(trouble);
    private final VBox about = new VBox();
    private final HandingView handing;

    public ServiceView(Sitting sitting) {
        this(new ServiceModel(sitting), new HandingView(sitting));
    }

    ServiceView(ServiceModel model, HandingView handing) {
        this.model = model;
        this.handing = handing;
        setId("service");
        line.setId("service-line");
        bar.setId("service-bar");
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(WORDS.get("bar"));
        waits.setId("service-waits");
        trouble.setId("service-trouble");
        about.setId("service-about");
        about.getStyleClass().add("lines");
        sync = Press.primary("sync-now", WORDS.get("syncNow"), model::syncNow);
        attention = Press.quiet("see-attention", "", model::seeAttention);
        Shown.whenGone(this, model::leave);
        if (model.state().get().enrolled().isEmpty()) {
            put(notEnrolled());
        } else {
            put(page());
            model.state().subscribe(this::show);
        }
    }

    private void put(Page page) {
        setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
    }

    private Page notEnrolled() {
        var connect =
                Press.primary("connect", WORDS.get("connect"), () -> model.go(new Place.Connect()));
        return new Page(WORDS.get("noneHeading"))
                .lead(WORDS.get("noneLead"))
                .add(Says.text(WORDS.get("noneWhy")), Rows.actions(connect));
    }

    private Page page() {
        var standing =
                new Card(WORDS.get("standing"))
                        .add(line, bar, goesOn)
                        .actions(Press.with(Feather.REFRESH_CW, sync), attention);
        return new Page(WORDS.get("heading"))
                .lead(WORDS.get("lead"))
                .add(standing, troubled, waiting, handing)
                .add(new Card(WORDS.get("about")).add(about));
    }

    private void show(State state) {
        line.setText(state.line().words());
        var isSending = state.line().share() >= 0;
        bar.setProgress(Math.max(0, state.line().share()));
        Shown.onlyWhen(bar, isSending);
        Shown.onlyWhen(goesOn, isSending);
        Shown.onlyWhen(sync, state.standing().link() != Link.REVOKED);
        var asking = model.asking();
        Shown.onlyWhen(attention, asking > 0);
        attention.setText(WORDS.count("attention", asking));
        showWaiting(state);
        showTrouble(state);
        state.enrolled().ifPresent(it -> showAbout(it, state));
    }

    private void showWaiting(State state) {
        waits.getChildren().clear();
        var changes = state.standing().waiting();
        if (changes > 0) {
            waits.getChildren().add(Says.strong(WORDS.count("changes", changes)));
        }
        state.kinds().stream()
                .map(it -> Says.text(WORDS.count(it.sort().name(), it.records())))
                .forEach(waits.getChildren()::add);
        var files = state.standing().filesWaiting();
        if (files > 0) {
            waits.getChildren().add(Says.text(WORDS.count("wholeFiles", files)));
        }
        if (waits.getChildren().isEmpty()) {
            waits.getChildren().add(Says.quiet(WORDS.get("nothingWaits")));
        }
        waits.getChildren().add(Says.quiet(WORDS.get("safeHere")));
    }

    private void showTrouble(State state) {
        var words =
                switch (state.standing().link()) {
                    case NOT_ENROLLED, BUSY, CONNECTED -> "";
                    case OFFLINE -> WORDS.get("offline");
                    case LOG_IN_PAGE -> WORDS.get("logInPage");
                    case NOT_TRUSTED -> WORDS.get("notTrusted");
                    case REVOKED ->
                            WORDS.get(state.standing().waiting() > 0 ? "revokedKept" : "revoked");
                    case UPDATE_NEEDED -> WORDS.get("updateNeeded");
                };
        trouble.setText(words);
        Shown.onlyWhen(troubled, !words.isEmpty());
    }

    private void showAbout(Enrolled enrolled, State state) {
        var heard = state.standing().heard();
        about.getChildren()
                .setAll(
                        Says.text(WORDS.get("name", enrolled.service())),
                        Says.text(WORDS.get("address", enrolled.address())),
                        Says.text(WORDS.get("who", enrolled.who())),
                        Says.text(
                                heard.equals(Instant.EPOCH)
                                        ? WORDS.get("neverHeard")
                                        : WORDS.get("heard", model.when(state.standing()))));
    }
}

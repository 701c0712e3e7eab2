package org.hearthbook.desktop.home;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.StandardsStrip;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.StripParts;
import org.hearthbook.desktop.home.HomeModel.State;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.waiting.Waiting;
import org.hearthbook.records.induction.InductionProgress;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The first page of the evening.
public final class HomeView extends HBox {

    private static final Words WORDS = Words.of(HomeView.class);

    private static final int FEW = 4;

    private final HomeModel model;

    public HomeView(Sitting sitting, Offer offer) {
        this(new HomeModel(sitting, offer));
    }

    HomeView(HomeModel model) {
        this.model = model;
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        var page = new Page(WORDS.get(state.hour().name(), state.name()));
        if (!state.damage().isEmpty()) {
            page.add(damage(state.damage()));
        }
        page.add(needs(state.needs()));
        state.progress().map(this::standards).ifPresent(page::add);
        page.add(new WeekView(state.week(), model::go));
        if (state.offersService()) {
            page.add(offer());
        }
        setHgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
    }

    private Card damage(List<String> lines) {
        var card = new Card(WORDS.get("damage")).tone(Tone.DANGER);
        card.add(Says.text(WORDS.get("damageDo")));
        lines.stream().limit(3).map(Says::small).forEach(card::add);
        return card.actions(
                Press.quiet(
                        "damage-settings",
                        WORDS.get("damageGo"),
                        () -> model.go(new Place.Settings())));
    }

    private Card offer() {
        return new Card(WORDS.get("offer"))
                .add(Says.quiet(WORDS.get("offerWhy")))
                .actions(
                        Press.quiet(
                                "offer-connect",
                                WORDS.get("offerDo"),
                                () -> model.go(new Place.Connect())),
                        Press.plain("offer-away", WORDS.get("offerAway"), model::putOfferAway));
    }

    private Card needs(List<Waiting> needs) {
        var card = new Card(WORDS.get("needs"));
        if (needs.isEmpty()) {
            card.add(Says.quiet(WORDS.get("nothing")));
        }
        var lines = new VBox();
        lines.getStyleClass().add("needs");
        needs.stream().limit(FEW).map(need -> line(need, needs)).forEach(lines.getChildren()::add);
        card.add(lines);
        return needs.size() <= FEW ? card : card.actions(rest(lines, needs));
    }

    private Button rest(VBox lines, List<Waiting> needs) {
        var more = Press.plain("more-needs", WORDS.count("more", needs.size() - FEW), () -> {});
        more.setOnAction(_ -> {
            needs.stream()
                    .skip(FEW)
                    .map(need -> line(need, needs))
                    .forEach(lines.getChildren()::add);
            Shown.onlyWhen(more, false);
        });
        return more;
    }

    private Node line(Waiting need, List<Waiting> needs) {
        var number = needs.indexOf(need) + 1;
        var words = new VBox(Says.strong(need.what()), Says.small(need.why()));
        words.getStyleClass().add("need-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var press = Press.quiet("need-" + number, need.press(), () -> model.go(need.place()));
        press.setAccessibleText(need.press() + ": " + need.what());
        var icon = Icon.of(need.pressing() ? Feather.STAR : Feather.CIRCLE);
        icon.getStyleClass().add(need.pressing() ? "need-first" : "need-icon");
        var row = new HBox(icon, words, press);
        row.getStyleClass().addAll("row", "need");
        return row;
    }

    private Card standards(InductionProgress progress) {
        var card = new Card(WORDS.get("standards"));
        card.getStyleClass().add("home-standards");
        card.add(Says.quiet(WORDS.get("explain")));
        if (progress.comesFromTheService()) {
            return card.add(Says.text(WORDS.get("fromService")));
        }
        var words = Says.strong(sentence(progress));
        words.setId("standards-words");
        var strip = new StandardsStrip("standard", _ -> model.go(new Place.Standards()));
        strip.show(StripParts.of(progress));
        if (progress.isCertified()) {
            card.add(Says.strong(WORDS.get("certified")));
        }
        return card.add(words, strip).actions(standardsPresses(progress));
    }

    private Button[] standardsPresses(InductionProgress progress) {
        var workbook =
                Press.quiet(
                        "workbook", WORDS.get("workbook"), () -> model.go(new Place.Standards()));
        return progress.isCertified()
                ? new Button[] {certificate(progress), workbook}
                : new Button[] {workbook};
    }

    private Button certificate(InductionProgress progress) {
        return Press.quiet(
                "my-certificate", WORDS.get("certificate"), () -> model.openCertificate(progress));
    }

    private static String sentence(InductionProgress progress) {
        var counts = progress.counts();
        if (progress.isComplete()) {
            return WORDS.get("finished", counts.total());
        }
        var accepted = WORDS.get("accepted", counts.accepted(), counts.total());
        var deadline = progress.deadline();
        if (deadline == null) {
            return accepted + ".";
        }
        return progress.isLate()
                ? accepted + ". " + WORDS.get("passed", SpokenDate.say(deadline))
                : accepted
                        + ", "
                        + WORDS.get("due", SpokenDate.say(deadline))
                        + " ("
                        + WORDS.count("weeks", progress.weeksLeft().orElse(0L))
                        + ").";
    }
}

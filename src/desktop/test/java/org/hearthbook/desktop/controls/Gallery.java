package org.hearthbook.desktop.controls;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Every control of the kit on a few pages, filled with a made-up household's words.
final class Gallery {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-05T22:04:00Z"), ZoneOffset.UTC);

    private static final List<PageList.Line> DAYS =
            List.of(
                    new PageList.Line(
                            "This week",
                            "Friday 5 March",
                            "We cooked jollof together.",
                            "Kofi",
                            List.of()),
                    new PageList.Line(
                            "",
                            "Thursday 4 March",
                            "Dentist, no fillings.",
                            "\u0646\u0648\u0631",
                            List.of(Chip.of(Tone.WAIT, "Waiting to send"))),
                    new PageList.Line(
                            "Last week", "Sunday 28 February", "Quiet day.", "", List.of()));

    private Gallery() {}

    static Map<String, Supplier<Node>> pages() {
        var pages = new LinkedHashMap<String, Supplier<Node>>();
        pages.put("words", Gallery::words);
        pages.put("writing", Gallery::writing);
        pages.put("choosing", Gallery::choosing);
        pages.put("showing", Gallery::showing);
        pages.put("others", Gallery::others);
        return pages;
    }

    private static Node words() {
        return new Page("Good evening, Amara")
                .lead("Everything you wrote is saved on this laptop.")
                .add(
                        new Card("What needs you")
                                .add(
                                        Says.text("Sign the Foster Care Agreement (version 3)."),
                                        chips(),
                                        Says.quiet("It takes about ten minutes."))
                                .actions(
                                        Press.primary(
                                                "read", "Read the agreement", Gallery::nothing),
                                        Press.quiet("later", "Not tonight", Gallery::nothing),
                                        Press.danger(
                                                "delete", "Delete this draft", Gallery::nothing),
                                        Press.plain("more", "Show more", Gallery::nothing),
                                        Press.icon("shut", Feather.X, "Close", Gallery::nothing)),
                        new Card("Phone first")
                                .tone(Tone.DANGER)
                                .add(
                                        Says.text(
                                                "If a child is in danger, phone 999 before you"
                                                        + " write.")),
                        strip(),
                        new Card().add(names()));
    }

    private static Node writing() {
        var account = new WritingArea("account").limit(60);
        account.setText("We cooked together and talked about the food each of us grew up with.");
        var when = new DateField("when", CLOCK);
        when.show(LocalDate.of(2027, 3, 4));
        var wrong = new DateField("wrong", CLOCK);
        wrong.line().setText("31 2 2027");
        var wrongField = new Field("When was it written?", wrong);
        wrongField.problem().set("February 2027 has 28 days.");
        var time = new TimeField("time");
        time.line().setText("10.04pm");
        var name = new LineField("name");
        name.setText("\u12A0\u121B\u122B");
        var secret = new SecretField("secret");
        secret.textProperty().set("seven quiet otters");
        var summary = new ErrorSummary();
        var page =
                new Page("Write a note")
                        .add(
                                summary,
                                new Field("My account", account).hint("What happened, in order."),
                                new Field("When did it happen?", when).hint("Such as 27 3 2027."),
                                wrongField,
                                new Field("At what time?", time),
                                new Field("How to say the name", name),
                                new Field("Your passphrase", secret));
        summary.show(wrongField);
        return page;
    }

    private static Node choosing() {
        var kind =
                new ChoiceGroup<String>("kind")
                        .choice("day", "An ordinary day", "What you did, how everyone was.")
                        .choice("health", "Health", "A doctor, a dentist, a bump or a fever.")
                        .choice(
                                "said",
                                "Something a child told me",
                                "Their words, kept as they are.");
        kind.valueProperty().set("health");
        var pad = new SignaturePad("signature", CLOCK);
        return new Page("Choose")
                .add(
                        new Field("What is this note about?", kind),
                        new Field("Sign here", pad),
                        new FileDrop("files", "PDF or photo, up to 25 MB each.", _ -> nothing()));
    }

    private static Node showing() {
        var history = new ConversationList();
        history.show(
                List.of(
                        new ConversationList.Turn(
                                "Amara Okafor",
                                "Sent for review",
                                "Friday 5 March 2027, 22:04",
                                "",
                                Tone.QUIET),
                        new ConversationList.Turn(
                                "Jo Marsh",
                                "Came back with a comment",
                                "Monday 8 March 2027, 09:12",
                                "What did Kofi make of it? Add a line in his words.",
                                Tone.WAIT)));
        var list = days();
        list.setPrefHeight(320);
        var work = new Tray();
        work.begin("Making your portfolio", Gallery::nothing).at(0.4, "Standard 3 of 7");
        var undo = new UndoBar();
        undo.offer("Note deleted.", Gallery::nothing);
        return new Page("Look back")
                .add(
                        new Card("Review").add(history),
                        list,
                        new EmptyState(
                                Feather.FEATHER,
                                "No notes yet",
                                "Notes help you remember, and show how a child is doing.",
                                Press.primary("first-note", "Write a note", Gallery::nothing)),
                        work,
                        undo);
    }

    private static Node others() {
        var who = new ComboBox<>(FXCollections.observableArrayList("Amara", "Kofi", "Nour"));
        who.setId("who");
        who.setValue("Kofi");
        var read = new CheckBox("I have read this");
        read.setId("read-it");
        read.setSelected(true);
        var size = new Slider(100, 200, 125);
        size.setId("size");
        size.setShowTickLabels(true);
        var households =
                new TableView<>(FXCollections.observableArrayList("Okafor", "Haddad", "Marsh"));
        households.setId("households");
        households.setAccessibleText("Households");
        var name = new TableColumn<String, String>("Household");
        name.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
        households.getColumns().add(name);
        households.setPrefHeight(180);
        return new Page("Everything else")
                .add(
                        new Field("Who is it about?", who),
                        read,
                        new Field("Text size", size),
                        households);
    }

    private static PageList<PageList.Line> days() {
        var list = new PageList<PageList.Line>("days", line -> line);
        list.setAccessibleText("Days");
        list.setItems(FXCollections.observableArrayList(DAYS));
        list.getSelectionModel().select(1);
        return list;
    }

    private static FlowPane chips() {
        return Rows.actions(
                Chip.of(Tone.GOOD, "Accepted"),
                Chip.of(Tone.WAIT, "Came back with a comment"),
                Chip.of(Tone.QUIET, "Not started"),
                Chip.of(Tone.ACCENT, "Essex asks for this one first"),
                Chip.of(Tone.DANGER, "Needs your attention"));
    }

    private static StandardsStrip strip() {
        var strip = new StandardsStrip("standards", _ -> nothing());
        strip.show(
                List.of(
                        new StandardsStrip.Part("1", "Principles and values", 4, 5),
                        new StandardsStrip.Part("2", "Your role", 3, 5),
                        new StandardsStrip.Part("3", "Health and safety", 2, 6),
                        new StandardsStrip.Part("4", "Communication", 4, 4),
                        new StandardsStrip.Part("5", "Child development", 1, 6),
                        new StandardsStrip.Part("6", "Keeping children safe", 1, 7),
                        new StandardsStrip.Part("7", "Your own learning", 0, 5)));
        return strip;
    }

    private static FlowPane names() {
        var row = Rows.actions();
        for (var name :
                List.of(
                        "Amara",
                        "\u0646\u0648\u0631",
                        "\u12A0\u121B\u122B",
                        "\u05E0\u05D5\u05E2\u05D4",
                        "\u0985\u09AE\u09BE\u09B0\u09BE",
                        "\u0905\u092E\u0930\u093E",
                        "\u0B85\u0BAE\u0BB0\u0BBE",
                        "\u041E\u043B\u0435\u043D\u0430")) {
            row.getChildren().addAll(new PersonInitial(name), Says.text(name));
        }
        return row;
    }

    private static void nothing() {}
}

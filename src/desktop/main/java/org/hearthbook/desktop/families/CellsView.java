package org.hearthbook.desktop.families;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.household.HouseholdGlance.Learning;
import org.hearthbook.records.induction.InductionProgress;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in each column of the table.
final class CellsView {

    private static final Words WORDS = Words.of(FamiliesView.class);

    private CellsView() {}

    /// What the column of `order` says of `row`, from top to bottom.
    static List<Node> of(Order order, Row row) {
        return switch (order) {
            case NAME -> carers(row);
            case STANDARDS -> row.glance().carers().stream().flatMap(CellsView::standards).toList();
            case NEED -> needs(row);
            case VISIT ->
                    row.glance().timing().stream()
                            .flatMap(it -> visit(it.last(), it.due(), row.today()))
                            .toList();
            case UNANNOUNCED ->
                    row.glance().timing().stream()
                            .flatMap(it ->
                                    visit(it.lastUnannounced(), it.unannouncedDue(), row.today()))
                            .toList();
            case LAPTOP -> List.of(sending(row), heard(row));
        };
    }

    private static List<Node> carers(Row row) {
        if (!row.isHere()) {
            return List.of(Says.small(WORDS.get("newWhy")));
        }
        var names = row.carers();
        return List.of(
                Says.small(names.isEmpty() ? WORDS.get("noCarer") : String.join(", ", names)));
    }

    private static Stream<Node> standards(Learning learning) {
        return learning.progress().stream().flatMap(CellsView::standards);
    }

    private static Stream<Node> standards(InductionProgress progress) {
        if (progress.comesFromTheService()) {
            return Stream.of(Says.small(WORDS.get("noOutcomes")));
        }
        var counts = progress.counts();
        var bar = new ProgressBar((double) counts.accepted() / counts.total());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(WORDS.get("progress", counts.accepted(), counts.total()));
        return Stream.of(
                bar,
                Says.small(WORDS.get("progress", counts.accepted(), counts.total())),
                standing(progress));
    }

    private static Node standing(InductionProgress progress) {
        if (progress.isCertified()) {
            return Chip.of(Tone.GOOD, WORDS.get("certified"));
        }
        if (progress.isRecommended()) {
            return Chip.of(Tone.ACCENT, WORDS.get("recommended"));
        }
        if (progress.isComplete()) {
            return Chip.of(Tone.GOOD, WORDS.get("complete"));
        }
        return progress.isLate()
                ? Chip.of(Tone.WAIT, WORDS.get("late"))
                : Says.small(progress.weeksLeft().map(it -> WORDS.count("weeks", it)).orElse(""));
    }

    private static List<Node> needs(Row row) {
        var cell = new ArrayList<Node>();
        var count = row.glance().needs().size();
        cell.add(
                count == 0
                        ? Says.small(WORDS.count("waiting", 0))
                        : Says.strong(WORDS.count("waiting", count)));
        var overdue = row.glance().waiting().overdue();
        if (overdue > 0) {
            cell.add(Chip.of(Tone.WAIT, WORDS.count("overdue", overdue)));
        }
        if (!row.pressing().isEmpty()) {
            cell.add(Says.small(row.pressing()));
        }
        return cell;
    }

    private static Stream<Node> visit(@Nullable LocalDate last, LocalDate due, LocalDate today) {
        var said = Optional.ofNullable(last).map(SpokenDate::sayShort).orElse(WORDS.get("never"));
        var isLate = today.isAfter(due);
        return isLate
                ? Stream.of(
                        Says.text(said),
                        Chip.of(Tone.WAIT, WORDS.get("late")),
                        Says.small(WORDS.get("wasDue", SpokenDate.sayShort(due))))
                : Stream.of(
                        Says.text(said), Says.small(WORDS.get("due", SpokenDate.sayShort(due))));
    }

    private static Node sending(Row row) {
        return row.unsent() == 0
                ? Says.small(WORDS.get("allSent"))
                : Chip.of(Tone.WAIT, WORDS.count("unsent", row.unsent()));
    }

    private static Node heard(Row row) {
        return Says.small(
                row.heard()
                        .map(it -> WORDS.get(it.isContact() ? "contact" : "heard", it.words()))
                        .orElse(WORDS.get("notHeard")));
    }

    static VBox cell(List<Node> words) {
        var cell = new VBox();
        cell.getChildren().addAll(words);
        cell.getStyleClass().add("cell");
        return cell;
    }
}

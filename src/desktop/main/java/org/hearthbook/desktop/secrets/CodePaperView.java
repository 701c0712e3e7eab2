package org.hearthbook.desktop.secrets;

import javafx.print.PrinterJob;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Says;

import java.util.List;

/// The sheet of paper that a recovery code is printed on.
final class CodePaperView extends VBox {

    private static final double MARGIN = 48;
    private static final String INK = "-fx-text-fill: black; -fx-font-size: 16px;";

    private CodePaperView(List<String> lines, double width) {
        setPrefWidth(width);
        setStyle("-fx-padding: %s; -fx-spacing: 12;".formatted(MARGIN));
        for (var line : lines) {
            var label = Says.text(line);
            label.setStyle(INK);
            getChildren().add(label);
        }
    }

    /// Prints `lines` on the usual printer; false when there is none or it does not answer.
    static boolean print(List<String> lines) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        var width = job.getJobSettings().getPageLayout().getPrintableWidth();
        return job.printPage(new CodePaperView(lines, width)) && job.endJob();
    }
}

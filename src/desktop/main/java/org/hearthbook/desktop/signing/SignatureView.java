package org.hearthbook.desktop.signing;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;

import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.agreement.Signing;

/// A signature as it was made: drawn, or typed.
public final class SignatureView extends StackPane {

    private static final Words WORDS = Words.of(SignatureView.class);
    private static final double WIDE = 260;

    public SignatureView(Signing signing) {
        getStyleClass().add("signature-view");
        getStylesheets().add(Styles.beside(SignatureView.class));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(WORDS.get("of", signing.name()));
        var typed = signing.mark().typed();
        getChildren().add(typed == null ? drawing(signing.mark()) : Says.heading(typed));
    }

    private static Node drawing(Mark mark) {
        var scale = WIDE / Math.max(1, mark.width());
        var group = new Group();
        for (var stroke : mark.strokes()) {
            var line = new Polyline();
            stroke.points().forEach(it -> line.getPoints().addAll(it.x() * scale, it.y() * scale));
            line.getStyleClass().add("stroke");
            group.getChildren().add(line);
        }
        return group;
    }
}

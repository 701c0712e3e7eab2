package org.hearthbook.desktop.sitting;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/// The small mark on a page that says how far what is on it is on its way to the service. It stays
/// true by itself while the page is open.
public final class SendingView extends VBox {

    private static final Words WORDS = Words.of(SendingView.class);

    private final Sitting sitting;
    private final Label said = Says.small("");
    private final Button attention;
    private @Nullable UUID record;
    private Runnable noMore = () -> {};

    /// A mark for a record that `show` names later.
    public SendingView(Sitting sitting) {
        this.sitting = sitting;
        said.setId("sending-mark");
        attention =
                Press.plain(
                        "sending-attention",
                        WORDS.get("see"),
                        () -> sitting.going().to(new Place.Attention()));
        getChildren().add(Rows.actions(said, attention));
        sceneProperty()
                .subscribe(scene -> {
                    noMore.run();
                    noMore = scene == null ? () -> {} : sitting.book().listen(this::changed);
                });
        draw();
    }

    public SendingView(Sitting sitting, UUID record) {
        this(sitting);
        show(record);
    }

    /// Speaks of `other` from now on; of nothing when there is no such record yet.
    public void show(@Nullable UUID other) {
        record = other;
        draw();
    }

    private void changed(Set<UUID> records) {
        var shown = record;
        if (shown != null && records.contains(shown)) {
            sitting.background().run(() -> shown, _ -> draw());
        }
    }

    private void draw() {
        var shown = record;
        Shown.onlyWhen(this, shown != null);
        if (shown == null) {
            return;
        }
        var sending = sitting.book().sending(shown);
        said.setText(SendingWords.say(sending, sitting.book().clock()));
        said.setGraphic(Icon.of(SendingWords.icon(sending)));
        Shown.onlyWhen(attention, SendingWords.hasAReason(sending));
    }
}

package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.HouseholdDetails;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The pages of the one household that is open in the window, from going there to leaving it.
final class Quarters {

    private final Sitting sitting;
    private final Rooms rooms;
    private final FromElsewhere elsewhere;
    private final Runnable noMoreChanges;

    /// @param heard told on the window's own thread what another laptop wrote
    Quarters(Sitting sitting, Rooms rooms, Consumer<Set<UUID>> heard) {
        this.sitting = sitting;
        this.rooms = rooms;
        var book = sitting.book();
        elsewhere = new FromElsewhere(book);
        noMoreChanges = book.listen(records -> changed(records, heard));
        book.prepareToFind();
    }

    /// On whichever thread changed them.
    private void changed(Set<UUID> records, Consumer<Set<UUID>> heard) {
        var news = elsewhere.news(records);
        if (!news.isEmpty()) {
            sitting.background().run(() -> news, heard);
        }
    }

    Sitting sitting() {
        return sitting;
    }

    OpenBook book() {
        return sitting.book();
    }

    UUID household() {
        return book().household().id();
    }

    String name() {
        return book().household().details().map(HouseholdDetails::name).orElse("");
    }

    Node page(Place place) {
        return rooms.page(place);
    }

    /// Where the window is in it.
    Place here() {
        return rooms.here();
    }

    /// Whether what is shown here may be another after `news`.
    boolean shows(Set<UUID> news) {
        return new Concern(book().household()).shows(here(), news);
    }

    /// Hears nothing any more.
    void leave() {
        noMoreChanges.run();
    }
}

package org.hearthbook.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Office;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.waiting.Waiting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class HomeModelTest {

    @TempDir Path folder;

    @Test
    void greetsByTheHourAndLeadsToWhatWaits() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var model = new HomeModel(evening.sitting(), new KeptOffer());
            var state = model.state().get();

            assertEquals(HomeModel.Hour.EVENING, state.hour());
            assertEquals("Amara", state.name());
            assertEquals(
                    List.of(
                            new Place.Agreement(),
                            new Place.AddCourse("equality-and-diversity"),
                            new Place.Numbers()),
                    state.needs().stream().map(Waiting::place).toList());
            assertTrue(state.needs().get(1).pressing());
            assertEquals(List.of(), state.damage());
        }
    }

    @Test
    void theCertificateIsOneStepAway() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            new Office(evening).certifies();
            try (var screen = Screen.show(() -> new HomeView(evening.sitting(), new KeptOffer()))) {
                var words = screen.allWords();
                assertTrue(words.contains("Your set is complete."), words);
                screen.press("my-certificate").picture("home-certified");
                assertEquals(List.of(), screen.faults());
            }

            assertEquals(new Place.Completion(evening.book().me()), evening.went().getLast());
        }
    }

    @Test
    void theWeekShowsANoteAsSoonAsThePageIsLookedAtAgain() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var model = new HomeModel(evening.sitting(), new KeptOffer());
            var wording =
                    new Wording(
                            "everyday",
                            List.of(),
                            Evening.MONDAY,
                            null,
                            "We read together.",
                            Map.of(),
                            List.of(),
                            List.of());
            var note = new NoteChange.NoteWritten(wording, List.of());
            Evening.must(evening.book().act(Act.on(evening.book().newId(), note)));

            model.refresh();

            assertEquals(1, model.state().get().week().getLast().notes().size());
        }
    }

    @Test
    void supportedLodgingsHasNoStandardsAndNothingOverdue() {
        try (var evening = Evening.of(folder.resolve("book"), "supported-lodgings")) {
            var state = new HomeModel(evening.sitting(), new KeptOffer()).state().get();

            assertEquals(Optional.empty(), state.progress());
            assertTrue(
                    state.needs().stream().noneMatch(it -> it.place() instanceof Place.AddCourse));
        }
    }

    @Test
    void theOfferToConnectStaysUntilItIsPutAwayOrTaken() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var model = new HomeModel(evening.sitting(), new KeptOffer());
            assertTrue(model.state().get().offersService());

            model.putOfferAway();
            assertFalse(model.state().get().offersService());

            evening.line().stands(Link.CONNECTED, 0, 0, Instant.EPOCH);
            assertFalse(
                    new HomeModel(evening.sitting(), new KeptOffer())
                            .state()
                            .get()
                            .offersService());
        }
    }

    private static final class KeptOffer implements Offer {

        private boolean isAway;

        @Override
        public boolean isOpen() {
            return !isAway;
        }

        @Override
        public void putAway() {
            isAway = true;
        }
    }
}

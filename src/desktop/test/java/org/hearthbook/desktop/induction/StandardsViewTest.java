package org.hearthbook.desktop.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class StandardsViewTest {

    @TempDir Path folder;

    @Test
    void savesThePortfolioWhereThePersonSaysAndOpensOnlyThat() throws IOException {
        var place = folder.resolve("portfolio.pdf");
        var opened = new ArrayList<Path>();
        try (var evening = Evening.of(folder.resolve("book"));
                var screen =
                        Screen.show(() ->
                                new StandardsView(
                                        evening.sitting(),
                                        (_, _) -> Optional.of(place),
                                        opened::add))) {
            assertTrue(
                    screen.allWords().contains("Essex asks for outcome 1.2 first")
                            || screen.allWords().contains("outcome 1.2"));
            assertEquals(List.of(), screen.faults());
            screen.press("portfolio-save").picture("standards-saved");
            screen.press("portfolio-open");
            screen.press("standard-3").press("outcome-3-2");
            assertEquals(List.of(new Place.OneOutcome("3.2")), evening.went());
        }
        var start =
                new String(Arrays.copyOf(Files.readAllBytes(place), 5), StandardCharsets.US_ASCII);
        assertEquals("%PDF-", start);
        assertEquals(List.of(place), opened);
    }

    @Test
    void saysSoWhereThePortfolioCannotBeWritten() {
        var place = folder.resolve("no such folder").resolve("portfolio.pdf");
        try (var evening = Evening.of(folder.resolve("book"));
                var screen =
                        Screen.show(() ->
                                new StandardsView(
                                        evening.sitting(),
                                        (_, _) -> Optional.of(place),
                                        _ -> true))) {
            screen.press("portfolio-save");

            assertTrue(screen.words("portfolio-said").contains("could not be saved there"));
            assertFalse(screen.sees("portfolio-open"));
        }
    }

    @Test
    void asksNothingOfSupportedLodgings() {
        try (var evening = Evening.of(folder.resolve("book"), "supported-lodgings");
                var screen = Screen.show(() -> new StandardsView(evening.sitting()))) {
            screen.picture("standards-supported");
            assertTrue(screen.allWords().contains("Nothing is asked of you here"));
            assertEquals(List.of(), screen.faults());
        }
    }

    @Test
    void saysThatTheOutcomesOfFamilyAndFriendsComeFromTheService() {
        try (var evening = Evening.of(folder.resolve("book"), "family-and-friends");
                var screen = Screen.show(() -> new StandardsView(evening.sitting()))) {
            screen.picture("standards-family");
            assertTrue(screen.allWords().contains("come from your service"), screen.allWords());
            assertTrue(screen.allWords().contains("4 March 2028"), screen.allWords());
            assertEquals(List.of(), screen.faults());
        }
    }
}

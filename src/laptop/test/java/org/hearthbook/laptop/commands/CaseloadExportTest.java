package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A social worker takes documents out of the books of a made-up caseload.
final class CaseloadExportTest {

    private static final String WORDS = "copper kettle on the step\n";
    private static final String FIRST = "The Example household (made up)";
    private static final String SECOND = "The Przykład household (made up)";

    @TempDir static Path folder;
    private static Typed sample = new Typed(0, "", "");

    @BeforeAll
    static void makeTheCaseload() {
        sample =
                Typed.of(
                        WORDS,
                        "sample",
                        "--book",
                        book(),
                        "--families",
                        "2",
                        "--changes",
                        "300",
                        "--passphrase-file",
                        "-");
    }

    private static String book() {
        return folder.resolve("book").toString();
    }

    private static Typed export(String what, Path out, String... more) {
        var typed =
                new ArrayList<>(
                        List.of("export", "--book", book(), "--passphrase-file", "-", "--what"));
        typed.addAll(List.of(what, "--out", out.toString()));
        typed.addAll(List.of(more));
        return Typed.of(WORDS, typed.toArray(String[]::new));
    }

    @Test
    void isMadeAsTheLaptopOfASocialWorker() {
        assertEquals(0, sample.code(), sample.said());
        assertTrue(sample.printed().contains("2 households, 602 changes"), sample.printed());
        assertTrue(sample.printed().contains("Éilis"), sample.printed());
    }

    @Test
    void refusesACaseloadOfNoSize() {
        var typed = Typed.of("", "sample", "--book", book(), "--families", "1", "--changes", "3");

        assertEquals(2, typed.code());
        assertTrue(typed.said().contains("from 1 to 100 households"), typed.said());
    }

    @Test
    void takesThePortfolioOfACarerOfTheHouseholdThatIsNamed() {
        var out = folder.resolve("portfolio.pdf");

        var exported = export("portfolio", out, "--household", SECOND, "--carer", "łucja przykład");

        assertEquals(0, exported.code(), exported.said());
        var verified = Typed.of("", "verify", out.toString());
        assertTrue(verified.printed().contains("Portfolio of Łucja Przykład"), verified.printed());
    }

    @Test
    void saysWhichHouseholdsAndCarersThereAre() {
        var out = folder.resolve("nothing.pdf");

        var household = export("portfolio", out, "--household", "The Nobody household");
        var carer = export("training", out, "--household", FIRST, "--carer", "Nobody");

        assertEquals(2, household.code());
        assertTrue(household.said().contains(FIRST + ", " + SECOND), household.said());
        assertEquals(2, carer.code());
        assertTrue(carer.said().contains("--carer"), carer.said());
        assertTrue(carer.said().contains("Ada Example"), carer.said());
        assertFalse(Files.exists(out));
    }

    @Test
    void takesTheNewestVisitAndVerifiesIt() {
        var out = folder.resolve("visit.pdf");

        var exported = export("visit", out, "--household", FIRST);

        assertEquals(0, exported.code(), exported.said());
        var verified = Typed.of("", "verify", out.toString());
        assertEquals(0, verified.code(), verified.said());
        assertTrue(verified.printed().contains("the record of the home visit on"));
        assertTrue(verified.printed().contains("Éilis Sampla signed for the fostering service"));
        assertEquals(0, Typed.of("", "verify", "--json", out.toString()).code());
    }

    @Test
    void saysThatThereIsNoVisitOfThatDayAndNoCertificate() {
        var out = folder.resolve("none.pdf");

        var visit = export("visit", out, "--household", FIRST, "--visit", "2001-02-03");
        var certificate = export("certificate", out, "--household", FIRST);

        assertEquals(1, visit.code());
        assertTrue(visit.said().contains("no visit of that day"), visit.said());
        assertEquals(1, certificate.code());
        assertTrue(certificate.said().contains("No manager has signed"), certificate.said());
        assertEquals(2, export("visit", out, "--visit", "yesterday").code());
        assertFalse(Files.exists(out));
    }

    @Test
    void takesEverythingIntoOneNewFolder() throws IOException {
        var out = folder.resolve("everything");

        var exported = export("everything", out, "--household", SECOND);

        assertEquals(0, exported.code(), exported.said());
        assertTrue(exported.said().contains("100 %"), exported.said());
        var names = names(out);
        assertTrue(names.contains("agreement-Łucja-Przykład.pdf"), names::toString);
        assertTrue(names.contains("portfolio-Łucja-Przykład.pdf"), names::toString);
        assertTrue(names.contains("training-Łucja-Przykład.pdf"), names::toString);
        assertTrue(names.contains("notes.pdf"), names::toString);
        assertTrue(names.stream().anyMatch(it -> it.startsWith("visit-20")), names::toString);
        for (var name : names) {
            assertEquals(0, Typed.of("", "verify", out.resolve(name).toString()).code(), name);
        }
        assertEquals(2, export("everything", out, "--household", SECOND).code());
    }

    @Test
    void leavesNothingWhereItCannotMakeTheFolder() {
        var out = folder.resolve("nowhere").resolve("everything");

        assertEquals(6, export("everything", out).code());
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    private static List<String> names(Path out) throws IOException {
        try (var files = Files.list(out)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}

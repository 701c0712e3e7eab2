package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.press.Read;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

final class PortfolioTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @TempDir private Path folder;

    @Test
    void printsAcceptedEvidenceWithWhatStandsBehindIt() throws Exception {
        var book = new MillLane();
        AcceptedEvidence.in(book, "1.2");

        var words = Read.words(portfolio(book));

        Read.says(
                words,
                "Portfolio of Amara Okafor",
                "The house on Mill Lane",
                "Thursday 4 March 2027",
                "The service asks for this outcome first.",
                "We cook jollof on Sundays.",
                "Equality and diversity for carers",
                "Names matter.",
                "We say his name his way.",
                "In the words of Kofi",
                "they said i talk funny",
                "Jo Bright accepted it, Monday 4 May 2026",
                "A fine account.",
                "certificate.pdf",
                "lunch.jpg");
    }

    @Test
    void printsOfAVisitOnlyWhatShowedThisOutcome() throws Exception {
        var book = new MillLane();
        var record = AcceptedEvidence.drafted(book, "1.2", "We cook jollof on Sundays.");
        AcceptedEvidence.add(book, record, Piece.Source.VISIT, visit(book));
        var sha256 = book.household().evidence(record).orElseThrow().contentSha256();
        book.act(book.amara, record, new EvidenceChange.MarkedReady(sha256));

        var words = Read.words(portfolio(book));

        assertTrue(words.contains("the record of a home visit by Jo Bright"), words);
        assertTrue(words.contains("She asked him which spices."), words);
        assertFalse(words.contains("Something about another outcome."), words);
    }

    private static UUID visit(MillLane book) {
        var visit = MillLane.id("visit");
        var day = LocalDate.of(2026, 5, 4);
        book.act(book.jo, visit, new VisitChange.Begun(book.jo, "Jo Bright", day, true));
        var here = shown(book, "1.2", "She asked him which spices.");
        var other = shown(book, "3.4", "Something about another outcome.");
        book.act(book.jo, visit, new VisitChange.OutcomesShown(List.of(here, other)));
        return visit;
    }

    private static ShownOutcome shown(MillLane book, String outcome, String words) {
        return new ShownOutcome(book.amara, "Amara", "mainstream", outcome, words);
    }

    @Test
    void keepsADraftToTheCarer() throws Exception {
        var book = new MillLane();
        AcceptedEvidence.drafted(book, "1.1", "Not ready for anyone.");

        var words = Read.words(portfolio(book));

        assertFalse(words.contains("Not ready for anyone."));
        assertTrue(words.contains("Being written"));
    }

    @Test
    void printsTheAcceptedWordingWhileTheCarerWritesOn() throws Exception {
        var book = new MillLane();
        var record = AcceptedEvidence.in(book, "1.2");
        book.act(book.amara, record, new EvidenceChange.AccountWritten("A newer draft."));

        var words = Read.words(portfolio(book));

        assertTrue(words.contains("We cook jollof on Sundays."));
        assertFalse(words.contains("A newer draft."));
    }

    @Test
    void showsAPhotoAndEachPageOfACertificate() throws Exception {
        var book = new MillLane();
        AcceptedEvidence.in(book, "1.2");

        try (var document = Loader.loadPDF(portfolio(book))) {
            assertEquals(3, pictures(document));
        }
    }

    @Test
    void leadsToEachOutcomeByBookmark() throws Exception {
        var book = new MillLane();

        try (var document = Loader.loadPDF(portfolio(book))) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(it -> it.children().forEach(child -> titles.add(child.getTitle())));
            assertTrue(titles.contains("Contents"), titles::toString);
            assertTrue(titles.contains("Files"), titles::toString);
        }
    }

    static Stream<String> names() {
        return Names.inEveryScript();
    }

    @ParameterizedTest
    @MethodSource("names")
    void lastsAndCanBeReadByEveryoneInEveryScript(String name) throws Exception {
        var book = new MillLane(name);
        AcceptedEvidence.in(book, "1.2");

        var pdf = portfolio(book);

        Vera.lasts(pdf);
        assertTrue(Read.words(pdf).contains("Portfolio of " + name), Read.words(pdf));
    }

    @Test
    void saysThatALodgingsCarerHasNoStandards() {
        var book = new MillLane();
        var lodgings = MillLane.id("lodgings");
        var added =
                new PersonChange.CarerAdded(
                        "Sam", "supported-lodgings", MONDAY, "One young person");
        book.act(lodgings, lodgings, added);

        var pressed = new Printer(book, folder).portfolio(lodgings);

        assertInstanceOf(Pressed.NotWritten.class, pressed);
    }

    private byte[] portfolio(MillLane book) throws IOException {
        var printer = new Printer(book, folder);
        return printer.read(printer.portfolio(book.amara));
    }

    private static int pictures(PDDocument document) throws IOException {
        var count = 0;
        for (var page : document.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                count += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return count;
    }
}

package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

class ContentPackReaderTest {

    @Test
    void readsThePackThatShipsInside() {
        var reading = ContentPackReader.read(ContentPacks.shippedBytes());

        var valid = assertInstanceOf(PackReading.Valid.class, reading, reading::toString);
        assertEquals(ContentPacks.shipped(), valid.pack());
        assertEquals(ContentPacks.shippedSha256(), valid.sha256());
    }

    @Test
    void namesAPackByTheHashOfItsExactBytes() throws Exception {
        var bytes = Packs.bytes(Packs.copy());

        var valid = assertInstanceOf(PackReading.Valid.class, ContentPackReader.read(bytes));

        var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(HexFormat.of().formatHex(hash), valid.sha256());
    }

    @Test
    void letsAServicePutItsOwnPackInThePlaceOfOurs() {
        var theirs = Packs.copy();
        theirs.put("id", "another-service").put("version", 7).put("title", "Our words");
        Packs.group(theirs, "/agreements/0").put("version", 4);
        Packs.group(theirs, "/intervals").put("visitWeeks", 6);

        var valid = assertInstanceOf(PackReading.Valid.class, read(theirs));

        assertEquals("another-service", valid.pack().id());
        assertEquals(7, valid.pack().version());
        assertEquals(4, valid.pack().agreements().getFirst().version());
        assertEquals(6, valid.pack().intervals().visitWeeks());
    }

    @Test
    void letsAServiceBringTheOutcomesOfItsOwnSet() {
        var theirs = Packs.copy();
        var set = Packs.group(theirs, "/inductionSets/1");
        var mainstream = Packs.list(theirs, "/inductionSets/0/standards/0/outcomes");
        Packs.group(set, "/standards/0").set("outcomes", mainstream.deepCopy());
        set.put("outcomesComeFromService", false);

        var valid = assertInstanceOf(PackReading.Valid.class, read(theirs));

        var kind = valid.pack().carerKind("family-and-friends").orElseThrow();
        assertEquals(4, valid.pack().inductionSetFor(kind).orElseThrow().outcomes().size());
    }

    @Test
    void readsNamesInEveryScript() {
        var theirs = Packs.copy();
        theirs.put("title", "ቤተሰብ · Дім · بيت · 家 · 🏠");

        var valid = assertInstanceOf(PackReading.Valid.class, read(theirs));

        assertEquals("ቤተሰብ · Дім · بيت · 家 · 🏠", valid.pack().title());
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        var text = "\ufeff" + new String(ContentPacks.shippedBytes(), StandardCharsets.UTF_8);

        assertInstanceOf(PackReading.Valid.class, ContentPackReader.read(Packs.bytes(text)));
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertEquals(List.of("The file is empty."), Packs.problems(new byte[0]));
        assertEquals(List.of("The file is empty."), Packs.problems(Packs.bytes(" \n ")));
    }

    @Test
    void saysThatAFileIsTooLarge() {
        var expected = List.of("The file is larger than 4 MB, so it is not a content pack.");

        assertEquals(expected, Packs.problems(new byte[4 * 1024 * 1024 + 1]));
    }

    @Test
    void saysThatAFileIsNotInUtf8() {
        var bytes = "{\"title\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1);
        var expected = List.of("The file is not text in UTF-8. Save it again as UTF-8.");

        assertEquals(expected, Packs.problems(bytes));
    }

    @Test
    void saysOnWhichLineAFileStopsBeingJson() {
        var bytes = Packs.bytes("{\n  \"id\": \"ours\",\n  \"version\" 1\n}");

        assertEquals(List.of(unreadableAt(3, 13)), Packs.problems(bytes));
    }

    @Test
    void refusesANameThatIsThereTwice() {
        var bytes = Packs.bytes("{\"id\": \"ours\",\n\"id\": \"theirs\"}");

        assertEquals(List.of(unreadableAt(2, 5)), Packs.problems(bytes));
    }

    @Test
    void refusesWhatFollowsTheEndOfThePack() {
        var text = new String(ContentPacks.shippedBytes(), StandardCharsets.UTF_8) + "{}";

        assertEquals(1, Packs.problems(Packs.bytes(text)).size());
    }

    @Test
    void refusesListsWithinListsWithoutEnd() {
        assertEquals(1, Packs.problems(Packs.bytes("[".repeat(100_000))).size());
    }

    @Test
    void refusesJsonThatIsNoPack() {
        assertEquals(
                List.of(
                        "The whole file: this is a list in [ ],"
                                + " and needs to be a group of fields in { }."),
                Packs.problems(Packs.bytes("[]")));
        assertEquals(19, Packs.problems(Packs.bytes("{}")).size());
    }

    @Test
    void namesAtMostFiftyProblems() {
        var theirs = Packs.copy();
        Packs.list(theirs, "/wordHints").forEach(hint -> ((ObjectNode) hint).remove("why"));

        assertEquals(50, Packs.problems(Packs.bytes(theirs)).size());
    }

    private static PackReading read(JsonNode pack) {
        return ContentPackReader.read(Packs.bytes(pack));
    }

    private static String unreadableAt(int line, int column) {
        return "Line "
                + line
                + ", column "
                + column
                + ": from here the file cannot be read as JSON. Look for a missing comma, quote or"
                + " bracket, or a name that is there twice.";
    }
}

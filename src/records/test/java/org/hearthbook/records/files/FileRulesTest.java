package org.hearthbook.records.files;

import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class FileRulesTest {

    private static final UUID RECORD = new UUID(0x7000, 600);
    private static final String SHA256 = "ab".repeat(32);

    @Test
    void letsEveryoneOfTheHouseholdKeepFiles() {
        for (var who : List.of(CARER, OTHER_CARER, SERVICE.getFirst())) {
            table().check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void letsNobodyElse() {
        for (var who : OUTSIDE) {
            table().filledWith("notOfThisHousehold").check(who, (b, at) -> answer(who, b, at));
        }
    }

    @Test
    void keepsUpToTwentyFiveMegabytesAndNotNothing() {
        assertEquals("ok", at("none").answer(CARER, added("a.pdf", 1)));
        assertEquals("ok", at("none").answer(CARER, added("a.pdf", KeptFile.LARGEST)));
        assertEquals("fileTooLarge", at("none").answer(CARER, added("a", KeptFile.LARGEST + 1)));
        assertEquals("fileEmpty", at("none").answer(CARER, added("a.pdf", 0)));
        assertEquals("fileEmpty", at("none").answer(CARER, added("a.pdf", -1)));
    }

    @Test
    void asksForAName() {
        assertEquals("fileNeedsName", at("none").answer(CARER, added(" ", 1)));
        assertEquals("fileNeedsName", at("there").answer(CARER, new FileChange.Named("")));
    }

    @Test
    void refusesAHashThatIsNone() {
        for (var bad : List.of("", "ab", "AB".repeat(32), "zz".repeat(32), "../../etc")) {
            var added = new FileChange.Added("a.pdf", "application/pdf", 1, bad);

            assertEquals("fileNotWhole", at("none").answer(CARER, added));
        }
    }

    @Test
    void neverChangesTheBytesItStandsFor() {
        var file =
                at("removed")
                        .then(CARER, body("restored"))
                        .then(CARER, new FileChange.Named("Certificate.pdf"))
                        .state();

        assertEquals(SHA256, file.sha256());
        assertEquals(1234, file.size());
        assertEquals("Certificate.pdf", file.name());
    }

    @Test
    void knowsWhatCanBeShownAsAPicture() {
        assertTrue(typed("image/png").canBeShown());
        assertTrue(typed("image/heic").isPicture());
        assertFalse(typed("image/heic").canBeShown());
        assertTrue(typed("application/pdf").isPdf());
        assertFalse(typed("application/pdf").isPicture());
    }

    private static Table table() {
        return Table.of(FileRulesTest.class, "file-rules.txt", "of the household");
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    private static FileChange body(String name) {
        return switch (name) {
            case "added" -> added("IMG_2031.jpg", 1234);
            case "named" -> new FileChange.Named("Kofi's first day");
            case "removed" -> new FileChange.Removed("Not ours");
            case "restored" -> new FileChange.Restored();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<KeptFile, FileChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new FileRules(), RECORD);
            case "there" -> at("none").then(CARER, body("added"));
            case "removed" -> at("there").then(CARER, body("removed"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static FileChange added(String name, long size) {
        return new FileChange.Added(name, "image/jpeg", size, SHA256);
    }

    private static KeptFile typed(String mediaType) {
        var file = at("there").state();
        return new KeptFile(
                file.id(),
                file.name(),
                mediaType,
                file.size(),
                file.sha256(),
                false,
                file.added(),
                file.head());
    }
}

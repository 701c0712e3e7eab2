package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.laptop.handing.HandOver;
import org.hearthbook.laptop.handing.HandedOver;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Two laptops of one household that were enrolled once, and a memory stick.
final class ByHandTest {

    @TempDir private Path folder;
    private Council council;
    private Home kitchen;
    private Home study;
    private Enrolling.Enrolled amara;
    private Enrolling.Enrolled ben;

    @BeforeEach
    void layTheTable() {
        council = new Council(folder.resolve("service"));
        var pair = Pair.with(council);
        kitchen = new Home(folder.resolve("kitchen"));
        study = new Home(folder.resolve("study"));
        amara = pair.enrol(kitchen.begin(), "Amara Example");
        Pair.sync(amara);
        ben = pair.join(study, "Ben Example");
        Pair.sync(ben);
        assertTrue(Introduction.ofCarer(ben.book(), ben.membership(), Home.BEN).isSaved());
        Pair.sync(ben);
        Pair.sync(amara);
    }

    @AfterEach
    void clearTheTable() {
        amara.book().close();
        ben.book().close();
        kitchen.close();
        study.close();
        council.close();
    }

    private Path handedOver(OpenBook from, String name, boolean withFiles) {
        var file = folder.resolve(name);
        var made = HandOver.make(from, file, withFiles, (_, _) -> {});
        assertInstanceOf(HandedOver.Made.class, made, made::toString);
        return file;
    }

    private static TakenIn take(OpenBook into, Path file) {
        return TakeIn.take(into, file, false, (_, _) -> {});
    }

    private static TakenIn.Done taken(OpenBook into, Path file) {
        var taken = take(into, file);
        return assertInstanceOf(TakenIn.Done.class, taken, taken::toString);
    }

    private static Why refused(OpenBook into, Path file) {
        var taken = take(into, file);
        return assertInstanceOf(TakenIn.Refused.class, taken, taken::toString).why();
    }

    private static void reword(OpenBook book, UUID note, String text) {
        var wording =
                new Wording(
                        "everyday",
                        List.of(),
                        Home.MONDAY,
                        null,
                        text,
                        Map.of(),
                        List.of(),
                        List.of());
        var acted = book.act(Act.on(note, new NoteChange.Amended(wording, "clearer")));
        assertTrue(acted.isSaved(), acted::words);
    }

    @Test
    void carriesNotesBothWaysWhileTheServiceIsAway() {
        council.goAway();
        var amaras = Home.note(amara.book(), "We read together.");
        var bens = Home.note(ben.book(), "Football in the rain.");

        var first = taken(ben.book(), handedOver(amara.book(), "first.hearth", false));
        var second = taken(amara.book(), handedOver(ben.book(), "second.hearth", false));

        assertEquals(1, first.fresh());
        assertEquals("Amara Example", first.by());
        assertTrue(amara.book().handKeys().last(amara.book().household().id()).isPresent());
        assertEquals(1, second.fresh());
        assertEquals(Pair.digest(amara.book()), Pair.digest(ben.book()));
        assertEquals(new Sending.Waiting(1), ben.book().sending(amaras));
        assertEquals(new Sending.Waiting(1), amara.book().sending(bens));
    }

    @Test
    void changesNothingTheSecondTime() {
        council.goAway();
        Home.note(amara.book(), "We read together.");
        var file = handedOver(amara.book(), "stick.hearth", false);
        taken(ben.book(), file);
        var digest = Pair.digest(ben.book());
        var size = ben.book().household().size();

        var again = taken(ben.book(), file);

        assertEquals(0, again.fresh());
        assertEquals(List.of(), again.leftOut());
        assertEquals(size, ben.book().household().size());
        assertEquals(digest, Pair.digest(ben.book()));
        assertEquals(1, ben.book().bag().toBeSentCount());
    }

    @Test
    void sendsWhatCameByHandAndGetsTheReceipts() {
        var port = council.port();
        council.goAway();
        var note = Home.note(amara.book(), "We read together.");
        taken(ben.book(), handedOver(amara.book(), "stick.hearth", false));
        council.comeBack(port);

        assertEquals(0, Pair.sync(ben).waiting());
        assertEquals(0, Pair.sync(amara).waiting());

        assertInstanceOf(Sending.Sent.class, ben.book().sending(note));
        assertInstanceOf(Sending.Sent.class, amara.book().sending(note));
        assertEquals(Pair.digest(amara.book()), Pair.digest(ben.book()));
    }

    @Test
    void believesAReceiptOnlyFromTheService() {
        var note = Home.note(amara.book(), "We read together.");
        Pair.sync(amara);
        taken(ben.book(), handedOver(amara.book(), "stick.hearth", false));

        assertEquals(new Sending.Waiting(1), ben.book().sending(note));
        assertEquals(1, ben.book().bag().toBeSentCount());

        assertEquals(Link.CONNECTED, Pair.sync(ben).link());
        assertInstanceOf(Sending.Sent.class, ben.book().sending(note));
        assertEquals(0, ben.book().bag().toBeSentCount());
    }

    @Test
    void bringsTheSameConflictAsTheNetworkDoes() {
        var note = Home.note(amara.book(), "We read together.");
        Pair.sync(amara);
        Pair.sync(ben);
        council.goAway();
        reword(amara.book(), note, "We read together. He chose the book.");
        reword(ben.book(), note, "We read together, twice.");

        taken(ben.book(), handedOver(amara.book(), "there.hearth", false));
        taken(amara.book(), handedOver(ben.book(), "back.hearth", false));

        assertEquals(2, amara.book().household().note(note).orElseThrow().heads().size());
        assertEquals(2, ben.book().household().note(note).orElseThrow().heads().size());
    }

    @Test
    void carriesPhotosAndKeepsThemWhole() throws IOException {
        council.goAway();
        Home.photo(amara.book(), 3_000_000);

        var taken = taken(ben.book(), handedOver(amara.book(), "stick.hearth", true));

        assertEquals(1, taken.files());
        var file = ben.book().household().files().iterator().next();
        try (var mine = amara.book().files().open(file);
                var theirs = ben.book().files().open(file)) {
            assertTrue(Arrays.equals(mine.readAllBytes(), theirs.readAllBytes()));
        }
        assertEquals(1, ben.book().files().toSend().size());
    }

    @Test
    void tellsAChangedByteWhereverItIs() throws IOException {
        council.goAway();
        Home.photo(amara.book(), 1_500_000);
        var whole = Files.readAllBytes(handedOver(amara.book(), "stick.hearth", true));
        var digest = Pair.digest(ben.book());
        var seed = 20_270_301L;
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var at = round < 20 ? round * 20 : random.nextInt(whole.length);
            var changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("changed.hearth"), changed);

            refused(ben.book(), file);
            assertEquals(digest, Pair.digest(ben.book()), "seed " + seed + ", byte " + at);
        }
    }

    @Test
    void tellsACutFileWhereverItIsCut() throws IOException {
        council.goAway();
        Home.photo(amara.book(), 2_500_000);
        var whole = Files.readAllBytes(handedOver(amara.book(), "stick.hearth", true));
        var random = new Random(7);
        for (var round = 0; round < 30; round++) {
            var length = round == 0 ? whole.length - 1 : random.nextInt(20, whole.length);
            var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));

            assertEquals(Why.CUT, refused(ben.book(), cut), "at " + length);
        }
    }

    @Test
    void opensForNobodyElse() {
        try (var stranger = new Home(folder.resolve("stranger"));
                var theirs = stranger.begin()) {
            var file = handedOver(amara.book(), "stick.hearth", false);

            assertEquals(Why.NOT_FOR_YOU, refused(theirs, file));
        }
    }

    @Test
    void knowsItsOwnFilesFromOthers() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ben,");

        assertEquals(Why.NOT_ONE_OF_OURS, refused(ben.book(), letter));
    }

    private String servicesAnswer(Path file) {
        return council.administer("take-in", file.toString());
    }

    @Test
    void reachesTheServiceByHandAndGetsTheReceiptsLater() {
        var port = council.port();
        council.goAway();
        var note = Home.note(amara.book(), "We read together.");
        Home.photo(amara.book(), 1_200_000);
        var file = handedOver(amara.book(), "stick.hearth", true);

        var first = servicesAnswer(file);
        var second = servicesAnswer(file);

        assertTrue(first.contains("\"fresh\":2,\"known\":"), first);
        assertTrue(first.contains("\"files\":1"), first);
        assertTrue(second.contains("\"fresh\":0,\"known\":"), second);
        assertEquals(new Sending.Waiting(1), amara.book().sending(note));

        council.comeBack(port);
        assertEquals(0, Pair.sync(amara).waiting());
        assertInstanceOf(Sending.Sent.class, amara.book().sending(note));
        assertEquals(0, Pair.sync(ben).waiting());
        assertEquals(Pair.digest(amara.book()), Pair.digest(ben.book()));
    }

    @Test
    void carriesOnWhatAnotherCarerHandedOver() {
        council.goAway();
        Home.note(amara.book(), "We read together.");
        taken(ben.book(), handedOver(amara.book(), "to-ben.hearth", false));

        var answer = servicesAnswer(handedOver(ben.book(), "to-service.hearth", false));

        assertTrue(answer.contains("\"fresh\":1,"), answer);
    }

    @Test
    void takesNothingFromARevokedLaptopUnlessAsked() {
        var laptop = amara.book().bookcase().laptop().toString();
        Home.note(amara.book(), "We read together.");
        var file = handedOver(amara.book(), "stick.hearth", false);
        council.administer("revoke", laptop, "--yes");

        var refused = assertThrows(AssertionError.class, () -> servicesAnswer(file));
        var taken = council.administer("take-in", file.toString(), "--even-revoked");

        assertTrue(refused.toString().contains("was revoked"), refused::toString);
        assertTrue(taken.contains("\"fresh\":1,"), taken);
    }

    @Test
    void takesNothingAtTheServiceFromAChangedFile() throws IOException {
        Home.note(amara.book(), "We read together.");
        var whole = Files.readAllBytes(handedOver(amara.book(), "stick.hearth", false));
        whole[whole.length / 2] ^= 1;
        var file = Files.write(folder.resolve("changed.hearth"), whole);

        var refused = assertThrows(AssertionError.class, () -> servicesAnswer(file));

        assertTrue(refused.toString().contains("damaged"), refused::toString);
    }

    @Test
    void bringsReceiptsFromTheServiceWithoutANetwork() {
        council.goAway();
        var note = Home.note(amara.book(), "We read together.");
        servicesAnswer(handedOver(amara.book(), "there.hearth", false));
        var back = folder.resolve("back.hearth");
        var laptop = amara.book().bookcase().laptop().toString();
        council.administer("hand-out", "--household", "H-1", "--to", laptop, back.toString());

        var taken = taken(amara.book(), back);

        assertEquals("Colne Fostering", taken.by());
        assertInstanceOf(Sending.Sent.class, amara.book().sending(note));
        assertEquals(0, amara.book().bag().toBeSentCount());
        assertEquals(Why.NOT_FOR_YOU, refused(ben.book(), back));
        assertEquals(0, taken(amara.book(), back).fresh());
    }
}

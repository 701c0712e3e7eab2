package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Incoming;
import org.hearthbook.service.store.Standings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// What a service gives to a laptop that no network reaches.
final class HandOutTest {

    @TempDir private Path folder;
    private Council council;
    private Home kitchen;
    private Home study;
    private Enrolling.Enrolled amara;
    private Enrolling.Enrolled ben;

    @BeforeEach
    void open() {
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
    void close() {
        amara.book().close();
        ben.book().close();
        kitchen.close();
        study.close();
        council.close();
    }

    private Path handedOut(OpenBook to, String name, String... options) {
        var file = folder.resolve(name);
        var laptop = to.bookcase().laptop().toString();
        var command =
                Stream.concat(
                        Stream.of("hand-out", "--household", "H-1", "--to", laptop, "" + file),
                        Stream.of(options));
        council.administer(command.toArray(String[]::new));
        return file;
    }

    private static TakenIn take(OpenBook into, Path file) {
        return TakeIn.take(into, file, false, (_, _) -> {});
    }

    private static TakenIn.Done taken(OpenBook into, Path file) {
        var taken = take(into, file);
        return assertInstanceOf(TakenIn.Done.class, taken, taken::toString);
    }

    @Test
    void carriesPhotosWithTheirChangesAndTwiceChangesNothing() {
        Home.note(amara.book(), "We read together.");
        Home.photo(amara.book(), 2_500_000);
        Home.photo(amara.book(), 70_000);
        Pair.sync(amara);
        council.goAway();
        var file = handedOut(ben.book(), "out.hearth", "--with-files");

        var first = taken(ben.book(), file);
        var second = taken(ben.book(), file);

        assertEquals(2, first.files());
        assertEquals(0, second.files() + second.fresh());
        assertEquals(List.of(), ben.book().files().toFetch());
        assertEquals(List.of(), ben.book().files().toSend());
        assertEquals(Pair.digest(amara.book()), Pair.digest(ben.book()));
    }

    @Test
    void bringsThePhotosLaterToALaptopThatHasTheChanges() {
        Home.photo(amara.book(), 70_000);
        Pair.sync(amara);
        taken(ben.book(), handedOut(ben.book(), "words.hearth"));
        assertEquals(1, ben.book().files().toFetch().size());
        var file = handedOut(ben.book(), "photos.hearth", "--with-files");
        Home.note(amara.book(), "And then football.");
        Pair.sync(amara);
        taken(ben.book(), handedOut(ben.book(), "newer.hearth"));

        assertEquals(1, taken(ben.book(), file).files());

        assertEquals(List.of(), ben.book().files().toFetch());
        assertEquals(1, ben.book().household().notes().size());
    }

    @Test
    void saysHowMuchThePhotosWeigh() {
        Home.photo(amara.book(), 2_500_000);
        Pair.sync(amara);

        var with = typed("with.hearth", "--with-files");
        var without = typed("without.hearth");

        assertTrue(with.says("With 1 photos and papers, 2.5 MB."), with::said);
        assertTrue(with.prints("\"files\":1,\"bytes\":2500000"), with::printed);
        assertTrue(without.says("2.5 MB. To have them in it too: --with-files"), without::said);
        assertTrue(without.prints("\"files\":0,\"bytes\":0"), without::printed);
    }

    private Keyboard typed(String name, String... options) {
        var laptop = ben.book().bookcase().laptop().toString();
        var service = folder.resolve("service").toString();
        var command = List.of("hand-out", "--data", service, "--household", "H-1", "--to", laptop);
        var all = Stream.concat(Stream.of(folder.resolve(name) + "", "--json"), Stream.of(options));
        return Keyboard.service(Keyboard.words(command, all.toArray(String[]::new)));
    }

    @Test
    void tellsWhatTheServiceRefusedAndWhatCameUnderAnothersId() {
        var refused = Home.note(ben.book(), "We read together.");
        var other = Home.note(ben.book(), "Football in the rain.");
        var waits = Home.note(ben.book(), "Nobody offered this yet.");
        council.goAway();
        var enrolment = ben.membership().enrolment();
        atTheService((it, change) -> it.refuse(change, "notOfThisHousehold", List.of()), refused);
        atTheService((it, change) -> it.quarantine(change, enrolment, 0), other);
        var file = handedOut(ben.book(), "out.hearth");

        taken(ben.book(), file);
        var after = attention();
        taken(ben.book(), file);

        assertEquals(after, attention());
        assertEquals(Set.of(refused, other), after);
        var because = assertInstanceOf(Sending.NeedsAttention.class, ben.book().sending(refused));
        assertEquals(new Refusal("notOfThisHousehold", List.of()), because.because());
        assertEquals(new Sending.Waiting(1), ben.book().sending(waits));
        assertEquals(1, ben.book().bag().toBeSentCount());
    }

    @Test
    void refusesWhateverByteWasChanged() throws IOException {
        Home.photo(amara.book(), 300);
        Pair.sync(amara);
        var whole = Files.readAllBytes(handedOut(ben.book(), "out.hearth", "--with-files"));
        var digest = Pair.digest(ben.book());
        var changed = folder.resolve("changed.hearth");

        for (var at = 0; at < whole.length; at++) {
            whole[at] ^= 1;
            Files.write(changed, whole);
            assertInstanceOf(TakenIn.Refused.class, take(ben.book(), changed), "byte " + at);
            whole[at] ^= 1;
        }

        assertEquals(digest, Pair.digest(ben.book()));
        assertEquals(List.of(), ben.book().files().toFetch());
    }

    private Set<UUID> attention() {
        var records = new TreeSet<UUID>();
        for (var note : List.copyOf(ben.book().bag().unsent())) {
            var record = note.change().record();
            if (ben.book().sending(record) instanceof Sending.NeedsAttention) {
                records.add(record);
            }
        }
        return records;
    }

    private void atTheService(BiConsumer<Standings, Incoming> what, UUID record) {
        var home = ben.book().household().id();
        var written =
                ben.book().bag().unsent().stream()
                        .filter(it -> it.change().record().equals(record))
                        .findFirst()
                        .orElseThrow();
        try (var database = Database.file(folder.resolve("service/service.db"))) {
            database.inTransaction(it -> {
                what.accept(new Standings(it, home), incoming(written));
                return true;
            });
        }
    }

    private static Incoming incoming(Written written) {
        var change = written.change();
        return new Incoming(change.id(), change.record(), written.payload());
    }
}

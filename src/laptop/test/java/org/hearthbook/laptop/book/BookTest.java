package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.household.Kinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class BookTest {

    @TempDir Path folder;
    private Kitchen kitchen;

    @BeforeEach
    void layTheTable() {
        kitchen = new Kitchen(folder.resolve("book"));
    }

    @Test
    void keepsEverythingFromOneEveningToTheNext() {
        var digest = "";
        try (var book = kitchen.create();
                var amara = kitchen.begin(book)) {
            var saved = amara.act(Act.on(amara.newId(), Kitchen.bedtime("We read together.")));
            assertTrue(saved.isSaved(), saved.words());
            digest = amara.household().digest(Kinds.json());
        }

        try (var book = kitchen.open()) {
            var me = book.people().getFirst();
            try (var amara = Kitchen.signIn(book, me.person(), Kitchen.amarasWords())) {
                assertEquals("Amara", me.name());
                assertEquals("Amara Example", amara.person().name());
                assertEquals(digest, amara.household().digest(Kinds.json()));
                assertEquals(1, amara.find("read tog", 10).size());
                assertEquals(List.of(), amara.damage());
            }
        }
    }

    @Test
    void findsANoteAsSoonAsItIsSaved() {
        try (var book = kitchen.create();
                var amara = kitchen.begin(book)) {
            var note = amara.newId();
            amara.act(Act.on(note, Kitchen.bedtime("Pancakes for breakfast")));

            assertEquals(List.of(note), amara.find("panc", 10));
        }
    }

    @Test
    void refusesInWordsAndSavesNothing() {
        try (var book = kitchen.create();
                var amara = kitchen.begin(book)) {
            var before = amara.household().digest(Kinds.json());

            var acted =
                    amara.act(
                            Act.on(amara.newId(), Kitchen.bedtime("We read.")),
                            Act.on(amara.newId(), Kitchen.bedtime("  ")));

            assertInstanceOf(Acted.Refused.class, acted);
            assertEquals("Write what happened first. Nothing was saved yet.", acted.words());
            assertEquals(before, amara.household().digest(Kinds.json()));
        }
    }

    @Test
    void letsNobodyInWithTheWrongWords() {
        try (var book = kitchen.create()) {
            kitchen.begin(book).close();
            var me = book.people().getFirst().person();

            var answer = book.signIn(me, Passphrase.of("purple kettle on the hop"));

            assertInstanceOf(SignIn.Wrong.class, answer);
        }
    }

    @Test
    void signsOnlyWithThePassphraseAndOnlyWhatWasRead() {
        try (var book = kitchen.create();
                var amara = kitchen.begin(book)) {
            var text = amara.pack().agreementFor(amara.pack().carerKind("primary").orElseThrow());
            var id =
                    Agreement.idFor(
                            amara.household().id(),
                            amara.me(),
                            text.id(),
                            text.version(),
                            text.sha256(),
                            "");
            var offered =
                    new AgreementChange.Offered(
                            amara.me(), text.id(), text.version(), text.title(), text.text(), "");
            amara.act(Act.on(id, offered));
            var signed =
                    Act.on(
                            id,
                            new AgreementChange.Signed(
                                    text.sha256(), "Amara Example", Mark.typed("Amara Example")));

            assertEquals(
                    "Read the agreement to its end first. Then you can sign it.",
                    amara.sign(Kitchen.amarasWords(), signed).words());
            amara.act(Act.on(id, new AgreementChange.Read(text.sha256())));
            assertInstanceOf(Acted.WrongPassphrase.class, amara.sign(Kitchen.bensWords(), signed));
            assertInstanceOf(Acted.Refused.class, amara.act(signed));
            assertTrue(amara.sign(Kitchen.amarasWords(), signed).isSaved());
            assertEquals(
                    Agreement.Stage.SIGNED, amara.household().agreement(id).orElseThrow().stage());
        }
    }

    @Test
    void givesASecondCarerTheirOwnWayIn() {
        try (var book = kitchen.create()) {
            try (var amara = kitchen.begin(book)) {
                amara.act(Act.on(amara.newId(), Kitchen.bedtime("We read together.")));
                var added = amara.keys().addCarer(Kitchen.BEN, Kitchen.bensWords(), kitchen.code());
                assertTrue(added.isSaved(), added.words());
                amara.drafts().keep("note:new", Map.of("text", "Half a thou"));
            }

            var ben = book.people().getLast();
            try (var open = Kitchen.signIn(book, ben.person(), Kitchen.bensWords())) {
                assertEquals("Ben Example", open.person().name());
                assertEquals(1, open.household().notes().size());
                assertEquals(Optional.empty(), open.drafts().find("note:new"));
                assertTrue(open.person().newestKeys().isPresent());
            }
            var amara = book.people().getFirst().person();
            assertInstanceOf(SignIn.Wrong.class, book.signIn(amara, Kitchen.bensWords()));
            try (var open = Kitchen.signIn(book, amara, Kitchen.amarasWords())) {
                assertEquals(
                        Optional.of(Map.of("text", "Half a thou")), open.drafts().find("note:new"));
            }
        }
    }

    @Test
    void opensWithTheRecoveryCodeAndTakesANewPassphrase() {
        try (var book = kitchen.create()) {
            var code = kitchen.code();
            var begun = book.begin("Example", Kitchen.AMARA, Kitchen.amarasWords(), code);
            assertInstanceOf(Beginning.Begun.class, begun);
            ((Beginning.Begun) begun).book().close();
            var me = book.people().getFirst().person();

            var opened = assertInstanceOf(SignIn.SignedIn.class, book.signIn(me, code)).book();
            var changed = opened.keys().changePassphrase(code, Kitchen.bensWords());
            opened.close();

            assertTrue(changed.isSaved(), changed.words());
            assertInstanceOf(SignIn.Wrong.class, book.signIn(me, Kitchen.amarasWords()));
            Kitchen.signIn(book, me, Kitchen.bensWords()).close();
        }
    }

    @Test
    void keepsAFileAsItCameAndKnowsWhatItIs() throws IOException {
        var photo = folder.resolve("garden.txt");
        var bytes = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        Files.write(photo, bytes);
        try (var book = kitchen.create();
                var amara = kitchen.begin(book)) {
            var added = assertInstanceOf(FileAdding.Added.class, amara.files().add(photo, _ -> {}));

            assertEquals("image/jpeg", added.file().mediaType());
            try (var in = amara.files().open(added.file())) {
                assertArrayEquals(bytes, in.readAllBytes());
            }
        }
    }

    @Test
    void saysWhyAFileCannotBeAdded() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.jpg"));
        var large = folder.resolve("large.jpg");
        try (var channel =
                Files.newByteChannel(
                        large, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            channel.position(25L * 1024 * 1024);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        try (var book = kitchen.create();
                var amara = kitchen.begin(book)) {
            for (var source : List.of(empty, large, folder, folder.resolve("gone.jpg"))) {
                var answer = amara.files().add(source, _ -> {});
                var words = assertInstanceOf(FileAdding.NotAdded.class, answer).words();
                assertTrue(words.contains("not added"), words);
            }
            assertTrue(amara.household().files().isEmpty());
        }
    }

    @Test
    void goesByAnotherContentPackOnlyWhenItIsWhole() {
        var shipped = new String(ContentPacks.shippedBytes(), StandardCharsets.UTF_8);
        var newer = shipped.replaceFirst("\"version\": *1,", "\"version\": 2,");
        try (var book = kitchen.create()) {
            try (var amara = kitchen.begin(book)) {
                var broken = amara.adoptPack("{}".getBytes(StandardCharsets.UTF_8));
                assertFalse(broken.isSaved());
                assertEquals(1, amara.pack().version());
                assertTrue(amara.adoptPack(newer.getBytes(StandardCharsets.UTF_8)).isSaved());
                assertEquals(2, amara.pack().version());
            }
            var me = book.people().getFirst().person();
            try (var amara = Kitchen.signIn(book, me, Kitchen.amarasWords())) {
                assertEquals(2, amara.pack().version());
            }
        }
    }

    @Test
    void isOpenInOneWindowAtATime() {
        try (var book = kitchen.create()) {
            assertInstanceOf(BookOpening.NotNow.class, Book.open(book.folder(), kitchen.desk));
        }
        kitchen.open().close();
    }
}

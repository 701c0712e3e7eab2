package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.sync.HandingOver.Result;
import org.hearthbook.laptop.sync.StandIn.Reply;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// A revoked laptop and a service that does not take all of what it hands over.
final class HandingOverTest {

    private static final NewCarer AMARA =
            new NewCarer("Amara Example", "Amara", "primary", LocalDate.of(2026, 9, 4), "");

    /// The point of order eight: any key will do where nobody opens anything.
    private static final byte[] SERVICE_KEY = new byte[32];

    static {
        SERVICE_KEY[0] = 9;
    }

    @TempDir private Path folder;
    private final Set<UUID> arrived = new HashSet<>();
    private final List<Integer> requests = new ArrayList<>();
    private StandIn service;
    private Book book;
    private OpenBook amara;
    private HttpLink link;
    private HandingOver handingOver;

    @BeforeEach
    void begin() throws IOException {
        service = new StandIn();
        book = assertInstanceOf(BookOpening.Opened.class, create(folder.resolve("book"))).book();
        var random = new SecureRandom();
        try (var words = Passphrase.of("purple kettle on the hob");
                var code = RecoveryCode.random(random)) {
            var begun = book.begin("The Hill", AMARA, words, code);
            amara = assertInstanceOf(Beginning.Begun.class, begun).book();
        }
        var key = LaptopKey.random(random);
        var way = new Courier.Way(ProxySelector.of(null), null, Duration.ofSeconds(20));
        link = new HttpLink(service.address(), way, key, Desk.real());
        var membership = membership(key);
        assertTrue(membership.keepIn(amara.bookcase()).isSaved());
        var patience = new Patience(_ -> {}, () -> false);
        handingOver = new HandingOver(amara.bookcase(), link, membership, patience);
    }

    private static BookOpening create(Path folder) {
        return Book.create(folder, Desk.real());
    }

    private Membership membership(LaptopKey key) {
        var reply =
                new Enrolment.Reply(
                        UUID.randomUUID(),
                        amara.me(),
                        "Amara Example",
                        Role.CARER,
                        "",
                        List.of(),
                        "Colne Fostering",
                        Wire.text(SERVICE_KEY),
                        "");
        return Membership.of(service.address(), reply, key).revoked();
    }

    @AfterEach
    void end() {
        amara.close();
        book.close();
        link.close();
        service.close();
    }

    private void note(String text) {
        var note = new NoteChange.NoteWritten(SyncLaptop.wording(text), List.of());
        assertTrue(amara.act(Act.on(amara.newId(), note)).isSaved());
    }

    private List<Written> unsent() {
        return amara.bag().unsent();
    }

    private Result handOver() {
        return handingOver.handOver();
    }

    private void serviceSays(Function<Set<UUID>, Reply> answer) {
        service.on(
                "/v1/hand-overs",
                came -> {
                    var asked = read(came);
                    requests.add(asked.size());
                    return answer.apply(asked);
                });
    }

    private static Set<UUID> read(StandIn.Came came) {
        try {
            return Wire.read(came.body(), Enrolment.HandOver.class).sealed().keySet();
        } catch (Wire.NotUnderstood wrong) {
            throw new AssertionError(wrong);
        }
    }

    private Reply taken(Set<UUID> changes) {
        arrived.addAll(changes);
        return handed(changes.stream().map(HandingOverTest::accepted).toList());
    }

    private static Outcome accepted(UUID change) {
        return new Outcome.Accepted(change, 1, Instant.EPOCH, "receipt");
    }

    private static Reply handed(List<Outcome> outcomes) {
        return Reply.json(new Enrolment.HandedOver(outcomes));
    }

    private boolean isForgotten() {
        return book.revoked().stream().anyMatch(it -> it.name().equals("Amara"));
    }

    private static Set<UUID> ids(List<Written> changes) {
        var ids = new TreeSet<UUID>();
        changes.forEach(it -> ids.add(it.change().id()));
        return ids;
    }

    @Test
    void findsTheOneThatIsNotTakenByHalvesAndKeepsEverythingHere() {
        for (var evening = 0; evening < 20; evening++) {
            note("We read together, evening " + evening);
        }
        var all = unsent();
        var culprit = all.get(7).change().id();
        serviceSays(it -> it.contains(culprit) ? Reply.problem(413, "too-large") : taken(it));

        assertEquals(Result.NOT_TAKEN, handOver());

        var others = ids(all);
        others.remove(culprit);
        assertEquals(others, arrived);
        assertTrue(requests.size() < 2 * 6, requests::toString);
        assertFalse(isForgotten());
        assertEquals(ids(all), ids(unsent()));
    }

    @Test
    void stopsAtOnceWhenTheHouseholdIsNotTheirs() {
        note("We read together.");
        serviceSays(_ -> Reply.problem(404, "not-found"));

        assertEquals(Result.NOT_TAKEN, handOver());

        assertEquals(1, requests.size());
        assertFalse(isForgotten());
    }

    @Test
    void triesAgainAfterWhatPassesAndForgetsOnlyThen() {
        note("We read together.");
        serviceSays(_ -> Reply.problem(503, "not-ready"));
        assertEquals(Result.AGAIN, handOver());
        serviceSays(_ -> Reply.problem(429, "too-many-requests").with("Retry-After", "1"));
        assertEquals(Result.AGAIN, handOver());
        assertFalse(isForgotten());
        var all = ids(unsent());

        serviceSays(this::taken);
        assertEquals(Result.DONE, handOver());

        assertEquals(all, arrived);
        assertTrue(isForgotten());
    }

    @Test
    void offersOnceMoreWhatWaitedForAnotherOfTheSame() {
        note("We read together.");
        var all = unsent();
        var late = all.getLast().change().id();
        serviceSays(it -> {
            var outcomes = new ArrayList<Outcome>();
            it.forEach(change -> outcomes.add(outcome(change, late, it.size() == 1)));
            return handed(outcomes);
        });

        assertEquals(Result.DONE, handOver());

        assertEquals(List.of(all.size(), 1), requests);
        assertTrue(isForgotten());
    }

    private static Outcome outcome(UUID change, UUID late, boolean isAlone) {
        return change.equals(late) && !isAlone
                ? new Outcome.NotYet(change, Outcome.NotYet.BASE)
                : accepted(change);
    }

    @Test
    void keepsWhatTheRulesRefuseOrWhatWaitsForAPhotoThatNeverComes() {
        note("We read together.");
        var late = unsent().getLast().change().id();
        for (var no :
                List.of(
                        new Outcome.NotYet(late, Outcome.NotYet.FILE),
                        new Outcome.Refused(late, "notOfThisHousehold", List.of()))) {
            serviceSays(it ->
                    handed(it.stream().map(id -> id.equals(late) ? no : accepted(id)).toList()));

            assertEquals(Result.NOT_TAKEN, handOver());
            assertFalse(isForgotten());
            assertTrue(ids(unsent()).contains(late));
        }
    }

    private KeptFile photo(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var added = amara.files().add("photo.bin", new ByteArrayInputStream(bytes), _ -> {});
        return assertInstanceOf(FileAdding.Added.class, added).file();
    }

    private String placeOf(KeptFile photo) {
        return "/v1/households/" + amara.household().id() + "/hand-overs/" + photo.id();
    }

    private static Reply reached(int status, StandIn.Came came) {
        return new Reply(status, Map.of(), new byte[0])
                .with("Location", "/" + UUID.randomUUID())
                .with("Upload-Offset", Integer.toString(came.body().length));
    }

    @Test
    void handsItsPhotosOverAfterTheirChangesAndForgetsOnlyThen() {
        var photo = photo(70);
        serviceSays(this::taken);
        service.on(placeOf(photo), _ -> Reply.problem(503, "not-ready"));
        assertEquals(Result.AGAIN, handOver());
        assertFalse(isForgotten());

        service.on(placeOf(photo), it -> reached(201, it));
        assertEquals(Result.DONE, handOver());

        assertTrue(isForgotten());
        var proved = service.paths().stream().filter(it -> it.contains("tokens")).toList();
        assertEquals(List.of(), proved);
    }

    @Test
    void handsOverWhatIsWrittenWhileTheRestIsOnItsWay() {
        note("We read together.");
        serviceSays(it -> {
            if (requests.size() == 1) {
                note("She laughed at the owl.");
            }
            return taken(it);
        });

        assertEquals(Result.AGAIN, handOver());
        assertFalse(isForgotten());
        note("And asked for more.");
        var all = ids(unsent());

        assertEquals(Result.DONE, handOver());
        assertTrue(isForgotten());
        assertEquals(all, arrived);
    }

    @Test
    void handsOverAPhotoThatIsAddedWhileAnotherIsOnItsWay() {
        var first = photo(70);
        var late = new ArrayList<KeptFile>();
        serviceSays(this::taken);
        service.on(
                placeOf(first),
                it -> {
                    late.add(photo(80));
                    service.on(placeOf(late.getFirst()), came -> reached(201, came));
                    return reached(201, it);
                });

        assertEquals(Result.AGAIN, handOver());
        assertFalse(isForgotten());

        assertEquals(Result.DONE, handOver());
        assertEquals(1, late.size());
        var place = placeOf(late.getFirst());
        assertTrue(service.paths().stream().anyMatch(it -> it.contains(place)));
    }

    @Test
    void saysSoWhenSomethingIsWrittenInABookThatIsGone() {
        serviceSays(this::taken);
        assertEquals(Result.DONE, handOver());

        var note = new NoteChange.NoteWritten(SyncLaptop.wording("Too late."), List.of());
        var acted = amara.act(Act.on(amara.newId(), note));

        assertInstanceOf(Acted.NotSaved.class, acted);
        assertTrue(acted.words().contains("not saved"), acted.words());
    }

    @Test
    void offersOnceMoreWhatWaitedForAPhoto() {
        var photo = photo(70);
        var late = unsent().getLast().change().id();
        serviceSays(it ->
                requests.size() > 1
                        ? taken(it)
                        : handed(
                                it.stream()
                                        .map(id ->
                                                id.equals(late)
                                                        ? new Outcome.NotYet(
                                                                id, Outcome.NotYet.FILE)
                                                        : accepted(id))
                                        .toList()));
        service.on(placeOf(photo), it -> reached(201, it));

        assertEquals(Result.DONE, handOver());

        assertTrue(isForgotten());
    }

    @Test
    void keepsAPhotoThatTheServiceWillNotTakeAndBringsTheOthers() {
        var first = photo(70);
        var second = photo(80);
        serviceSays(this::taken);
        service.on(placeOf(first), _ -> Reply.problem(404, "not-found"));
        service.on(placeOf(second), it -> reached(201, it));

        assertEquals(Result.NOT_TAKEN, handOver());

        assertFalse(isForgotten());
        assertEquals(List.of(first), amara.files().toSend());
    }
}

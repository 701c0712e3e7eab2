package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.sync.Failure.NotTrusted.Why;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.net.ssl.SSLContext;

/// A service whose address a council's own authority vouches for.
final class MachineTrustTest {

    private static final UUID KITCHEN = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final SyncReply NOTHING_NEW =
            new SyncReply(KITCHEN, Instant.EPOCH, List.of(), List.of(), null);
    private static final SyncRequest ASKING = new SyncRequest(KITCHEN, null, List.of(), 100);

    @TempDir private Path folder;
    private final Authority council = new Authority("Colne Council");
    private final Instant soon = Instant.now().plus(Duration.ofHours(1));
    private Path list;

    @BeforeEach
    void writeTheList() throws IOException {
        var others = new Authority("Somebody else").pem();
        var broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        list = folder.resolve("list.crt");
        Files.writeString(list, "# the council's\n" + others + broken + council.pem());
    }

    private SSLContext withTheList() {
        return MachineTrust.of(MachineTrust.STORES, List.of(folder.resolve("none"), list));
    }

    private static SSLContext without() {
        return MachineTrust.of(List.of(), List.of());
    }

    /// What comes of asking a service that shows `shown`, and whether it heard anything.
    private Answer<SyncReply> ask(SSLContext shown, SSLContext trust, boolean hears)
            throws IOException {
        try (var service = new StandIn(shown)) {
            service.on("/v1/sync", _ -> StandIn.Reply.json(NOTHING_NEW));
            var way = new Courier.Way(ProxySelector.of(null), trust, Duration.ofSeconds(20));
            var key = LaptopKey.random(new SecureRandom());
            try (var link = new HttpLink(service.address(), way, key, Desk.real())) {
                var answer = link.sync(ASKING);
                assertEquals(hears, !service.came.isEmpty());
                return answer;
            }
        }
    }

    private static Answer<SyncReply> notTrusted(Why why) {
        return new Answer.Failed<>(new Failure.NotTrusted(why));
    }

    @Test
    void takesTheServiceOnceTheAuthorityIsOnTheComputersList() throws IOException {
        var shown = council.vouchesFor("localhost", soon);

        assertEquals(new Answer.Got<>(NOTHING_NEW), ask(shown, withTheList(), true));
    }

    @Test
    void saysNothingToAServiceThatNobodyOnTheListVouchesFor() throws IOException {
        var shown = council.vouchesFor("localhost", soon);
        var same = new Authority("Colne Council").vouchesFor("localhost", soon);

        assertEquals(notTrusted(Why.UNKNOWN), ask(shown, without(), false));
        assertEquals(notTrusted(Why.UNKNOWN), ask(same, withTheList(), false));
    }

    @Test
    void saysNothingToAnotherName() throws IOException {
        var shown = council.vouchesFor("fostering.example", soon);

        assertEquals(notTrusted(Why.OTHER_NAME), ask(shown, withTheList(), false));
    }

    @Test
    void saysNothingOnceTheCertificateIsOver() throws IOException {
        var shown = council.vouchesFor("localhost", Instant.now().minusSeconds(60));

        assertEquals(notTrusted(Why.TIME), ask(shown, withTheList(), false));
    }

    @Test
    void tellsInWordsWhatIsTheMatterAndWhatToDo() {
        for (var why : Why.values()) {
            var words = new Enrolling.NotTrusted(why).words();

            assertTrue(words.contains("nothing was sent"), words);
            assertTrue(words.contains("tell your fostering service"), words);
        }
    }

    @Test
    void keepsEverybodyOfJavasList() throws GeneralSecurityException {
        var begun = System.nanoTime();
        MachineTrust.of(MachineTrust.STORES, MachineTrust.BUNDLES);
        System.out.printf("lists read in %d ms%n", (System.nanoTime() - begun) / 1_000_000);

        assertTrue(MachineTrust.authorities(List.of(), List.of()).size() > 50);
        assertTrue(
                MachineTrust.authorities(List.of(), List.of(list))
                        .containsAll(MachineTrust.authorities(List.of(), List.of())));
    }
}

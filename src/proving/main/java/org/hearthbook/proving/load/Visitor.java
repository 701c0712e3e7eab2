package org.hearthbook.proving.load;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.sync.Answer;
import org.hearthbook.laptop.sync.Failure;
import org.hearthbook.laptop.sync.HttpLink;
import org.hearthbook.laptop.sync.LaptopKey;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One laptop of the many: it speaks to the service as every laptop does, and seals nothing.
final class Visitor implements AutoCloseable {

    private static final int PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final HttpLink link;
    private final UUID laptop = UUID.randomUUID();
    private final Queue<Supplier<Answer<SyncReply>>> prepared = new ArrayDeque<>();
    private UUID household = laptop;
    private UUID carer = laptop;
    private SyncRequest idle = new SyncRequest(laptop, null, List.of(), PAGE);
    private @Nullable Pages pages;

    Visitor(ServiceAddress service) {
        var desk = Desk.real();
        link = HttpLink.to(service, LaptopKey.random(desk.random()), desk);
    }

    /// Makes itself known by a code.
    ///
    /// @throws IllegalStateException if the service does not let it in
    void enrol(String code) throws InterruptedException {
        var request = new Enrolment.Request(code, laptop, null, null);
        while (true) {
            switch (link.enrol(request)) {
                case Answer.Got<Enrolment.Reply>(var reply) -> {
                    household = reply.households().getFirst().household();
                    carer = reply.person();
                    return;
                }
                case Answer.Failed<Enrolment.Reply>(Failure.Busy(var after)) -> rest(after);
                case Answer.Failed<Enrolment.Reply>(var because) ->
                        throw new IllegalStateException("Not let in: " + because);
                case Answer.Refused<Enrolment.Reply>(var problem, _) ->
                        throw new IllegalStateException("Not let in: " + problem.code());
            }
        }
    }

    /// Sends a whole book of `changes` changes. Gives how many were accepted.
    int firstSync(int changes) throws InterruptedException {
        var book = new Pages(household, carer, laptop);
        var accepted = 0;
        for (var sent = 0; sent < changes; sent += PAGE) {
            var offers = book.next(Math.min(changes - sent, PAGE));
            accepted += accepted(say(bringing(offers, PAGE)));
        }
        return accepted;
    }

    private static int accepted(SyncReply reply) {
        return (int)
                reply.households().stream()
                        .flatMap(it -> it.outcomes().stream())
                        .filter(Outcome.Accepted.class::isInstance)
                        .count();
    }

    /// Writes and packs pages of `rows` changes until `count` wait to be sent, so that sending them
    /// costs this computer little.
    void prepare(int count, int rows) {
        var book = pages;
        if (book == null) {
            book = new Pages(household, carer, laptop);
            pages = book;
        }
        while (prepared.size() < count) {
            prepared.add(link.packed(bringing(book.next(rows), 0)));
        }
    }

    /// Sends what was prepared, one page after the other, until nothing is left or `enough` says
    /// so. Gives how many changes were accepted.
    long send(BooleanSupplier enough) throws InterruptedException {
        var accepted = 0L;
        while (!prepared.isEmpty() && !enough.getAsBoolean()) {
            accepted += accepted(say(prepared.remove()));
        }
        return accepted;
    }

    /// Asks what is new, as an idle laptop does. Gives how many changes came.
    int poll() throws InterruptedException {
        return say(idle).households().stream().mapToInt(it -> it.changes().size()).sum();
    }

    private SyncRequest bringing(List<Offer> offers, int most) {
        var cursor = idle.households().isEmpty() ? "" : idle.households().getFirst().cursor();
        return new SyncRequest(
                laptop,
                idle.epoch(),
                List.of(new AskedOf(household, cursor, offers, List.of())),
                most);
    }

    private SyncReply say(SyncRequest request) throws InterruptedException {
        return say(link.packed(request));
    }

    private SyncReply say(Supplier<Answer<SyncReply>> request) throws InterruptedException {
        while (true) {
            switch (request.get()) {
                case Answer.Got<SyncReply>(var reply) -> {
                    remember(reply);
                    return reply;
                }
                case Answer.Failed<SyncReply>(Failure.Busy(var after)) -> rest(after);
                case Answer.Failed<SyncReply> failed when failed.isCut() -> rest(PATIENCE);
                case Answer.Failed<SyncReply>(var because) ->
                        throw new IllegalStateException("Not answered: " + because);
                case Answer.Refused<SyncReply>(var problem, _) ->
                        throw new IllegalStateException("Refused: " + problem.code());
            }
        }
    }

    private void remember(SyncReply reply) {
        var cursor = reply.households().isEmpty() ? "" : reply.households().getFirst().cursor();
        idle =
                new SyncRequest(
                        laptop,
                        reply.epoch(),
                        List.of(new AskedOf(household, cursor, List.of(), List.of())),
                        PAGE);
    }

    private void rest(@Nullable Duration asked) throws InterruptedException {
        Thread.sleep(asked == null ? PATIENCE : asked);
    }

    @Override
    public void close() {
        link.close();
    }
}

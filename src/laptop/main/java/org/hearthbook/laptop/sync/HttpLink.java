package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.EarlyRequest;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The way from one person's book on this laptop to the service. Each call is one request that can
/// be repeated; each may be interrupted, which counts as no connection. Safe for several threads.
public final class HttpLink implements AutoCloseable {

    /// The service did what was asked and has nothing to add.
    public record Done() {}

    /// The last reply that brought nothing.
    private record Quiet(SyncReply reply, String tag) {}

    private static final String SYNC = "/v1/sync";

    private final Door door;
    private volatile @Nullable Quiet quiet;

    HttpLink(ServiceAddress address, Courier.Way way, LaptopKey key, Desk desk) {
        door = new Door(new Courier(address, way), key, desk);
    }

    /// The way to `address` through this computer's proxies, with `key` for proofs.
    public static HttpLink to(ServiceAddress address, LaptopKey key, Desk desk) {
        return new HttpLink(address, Courier.Way.ofThisComputer(), key, desk);
    }

    /// Pushes and pulls.
    public Answer<SyncReply> sync(SyncRequest request) {
        var coding = coding();
        var answer = packed(request).get();
        return isToBePackedOtherwise(answer, coding) ? packed(request).get() : answer;
    }

    /// The same, where `early` is the beginning of `request`.
    Answer<SyncReply> sync(SyncRequest request, EarlyRequest early) {
        var ask = Ask.ofPacked("POST", SYNC, early.packed(request), early.coding());
        var answer = heard(door.authorised(ask.forMuch()));
        return isToBePackedOtherwise(answer, early.coding()) ? sync(request) : answer;
    }

    /// A service that was put back to an older version unpacks less than it said before.
    private boolean isToBePackedOtherwise(Answer<SyncReply> answer, ContentCoding coding) {
        return answer instanceof Answer.Refused<SyncReply>(var problem, _)
                && problem.status() == Status.NOT_UNPACKED
                && coding() != coding;
    }

    /// How requests are best packed.
    ContentCoding coding() {
        return door.coding();
    }

    /// Packs `request` now, to be sent whenever it is asked for.
    public Supplier<Answer<SyncReply>> packed(SyncRequest request) {
        var ask = Ask.of("POST", SYNC, request, coding()).forMuch();
        return request.isIdle() ? () -> poll(ask) : () -> heard(door.authorised(ask));
    }

    /// Says what was heard last: where it is still so, the reply is a tenth of it.
    private Answer<SyncReply> poll(Ask ask) {
        var last = quiet;
        if (last == null) {
            return heard(door.authorised(ask));
        }
        return switch (door.authorised(ask.with(SyncReply.SAME, last.tag()))) {
            case Answer.Got<Heard.Spoke>(var spoke) when !spoke.header(SyncReply.SAME).isEmpty() ->
                    Door.read(spoke, SyncReply.class)
                            .then(it -> new Answer.Got<>(last.reply().at(it.at())));
            case Answer<Heard.Spoke> other -> heard(other);
        };
    }

    private Answer<SyncReply> heard(Answer<Heard.Spoke> answer) {
        var read = answer.then(it -> Door.read(it, SyncReply.class));
        if (read instanceof Answer.Got<SyncReply>(var reply)) {
            quiet = reply.isQuiet() ? new Quiet(reply, reply.tag()) : null;
        }
        return read;
    }

    /// Makes this laptop's key known by a code from a letter.
    public Answer<Enrolment.Reply> enrol(Enrolment.Request request) {
        var ask = Ask.of("POST", "/v1/enrolments", request).forMuch();
        return door.proved(ask).then(it -> Door.read(it, Enrolment.Reply.class));
    }

    /// Leaves the codes of slots with the service.
    public Answer<Done> escrow(Enrolment.Escrow escrow) {
        return done(door.authorised(Ask.of("PUT", "/v1/escrow", escrow)));
    }

    /// Hands over what a revoked laptop never sent.
    public Answer<Enrolment.HandedOver> handOver(Enrolment.HandOver handOver) {
        var answer = door.proved(Ask.of("POST", "/v1/hand-overs", handOver));
        return answer.then(it -> Door.read(it, Enrolment.HandedOver.class));
    }

    private static Answer<Done> done(Answer<Heard.Spoke> answer) {
        return answer.then(_ -> new Answer.Got<>(new Done()));
    }

    /// Files and content packs go the same way.
    Door door() {
        return door;
    }

    /// Cuts whatever is under way.
    @Override
    public void close() {
        door.close();
    }
}

package org.hearthbook.laptop.handing;

import org.hearthbook.laptop.book.Letter;
import org.hearthbook.laptop.book.LetterTaken;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.PostBag;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes in a file that the service made: it says the same as the service says over the network,
/// receipts and all.
final class FromService {

    private final OpenBook book;

    FromService(OpenBook book) {
        this.book = book;
    }

    TakenIn take(Handed handed) throws IOException, NotTaken {
        var membership = Membership.of(book.bookcase()).orElseThrow(FromService::stranger);
        var signature = TakeIn.signature(handed.seal()).orElseThrow(FromService::stranger);
        var key = Wire.bytes(membership.packKey());
        if (!PersonKeys.verify(key, handed.signed(), signature)) {
            throw stranger();
        }
        var epoch = handed.cover().epoch();
        var reach = book.bag().reach();
        if (epoch == null || reach.filter(it -> !it.epoch().equals(epoch)).isPresent()) {
            return new TakenIn.Trouble(Words.of("serviceBeganAnew"));
        }
        var known = book.household().size();
        var letter = letter(handed, epoch);
        var isOld = reach.filter(it -> it.seq() > letter.reached()).isPresent();
        return switch (isOld ? new LetterTaken.Kept(List.of()) : book.bag().take(letter)) {
            case LetterTaken.Kept _ ->
                    new TakenIn.Done(
                            membership.service(),
                            book.household().size() - known,
                            known,
                            List.of(),
                            files(handed));
            case LetterTaken.NotKept() -> new TakenIn.Trouble(Words.of("diskTookNothing"));
            case LetterTaken.TooNew _ -> throw new NotTaken(Why.NEWER);
        };
    }

    /// All changes stand before the first file.
    private int files(Handed handed) throws IOException, NotTaken {
        if (handed.cover().files() == 0) {
            return 0;
        }
        try (var reading = handed.again()) {
            return FilesIn.fromService(book).take(reading);
        }
    }

    private static NotTaken stranger() {
        return new NotTaken(Why.STRANGER);
    }

    private Letter letter(Handed handed, UUID epoch) throws IOException, NotTaken {
        var delivered = new ArrayList<Delivered>();
        try (var reading = handed.again()) {
            for (var leaf = reading.next(); leaf != null; leaf = reading.next()) {
                if (leaf instanceof Leaf.Pages(var changes)) {
                    for (var change : changes) {
                        delivered.add(delivered(change));
                    }
                }
                if (leaf instanceof Leaf.UpTo upTo) {
                    keepLost(upTo.lostKeys());
                    return letter(handed, epoch, delivered, upTo);
                }
            }
        }
        throw new NotTaken(Why.DAMAGED);
    }

    private Letter letter(Handed handed, UUID epoch, List<Delivered> delivered, Leaf.UpTo upTo) {
        return new Letter(
                epoch,
                ofThisLaptop(upTo.outcomes()),
                delivered,
                upTo.cursor(),
                upTo.reached(),
                upTo.durable(),
                true,
                List.of(),
                List.of(),
                Objects.requireNonNullElse(upTo.auditHead(), ""),
                handed.cover().at());
    }

    private void keepLost(@Nullable String lostKeys) {
        if (lostKeys != null) {
            book.handKeys().keepLost(lostKeys);
        }
    }

    /// Of what still waits here; the rest is settled, or somebody else's.
    private List<Outcome> ofThisLaptop(List<Outcome> outcomes) {
        var waiting =
                book.bag().toBeSent(0, Integer.MAX_VALUE).stream()
                        .map(PostBag.Parcel::id)
                        .collect(Collectors.toSet());
        return outcomes.stream().filter(it -> waiting.contains(it.id())).toList();
    }

    private static Delivered delivered(Leaf.Carried carried) throws NotTaken {
        Leaf.@Nullable Receipt receipt = carried.receipt();
        if (receipt == null) {
            throw new NotTaken(Why.DAMAGED);
        }
        return new Delivered(
                receipt.seq(),
                receipt.at(),
                carried.json(),
                carried.signature(),
                receipt.receipt());
    }
}

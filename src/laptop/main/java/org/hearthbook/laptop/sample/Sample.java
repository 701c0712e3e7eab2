package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.function.IntConsumer;

/// Makes a book of a household that was made up.
public final class Sample {

    private static final String PASSPHRASES = "passphrase";
    private static final int WORDS = 6;

    private final SamplePlan plan;
    private final Passphrase passphrase;
    private final SampleClock clock;
    private final Desk desk;

    private Sample(SamplePlan plan, Passphrase passphrase, Desk real) {
        this.plan = plan;
        this.passphrase = passphrase;
        clock = new SampleClock(plan.from(), real.clock().getZone());
        desk = new Desk(clock, real.random(), real.nanoTime());
    }

    /// Makes it in `folder`, where no book may be yet. `progress` is told the percent done.
    public static Sampling make(
            Path folder, SamplePlan plan, Passphrase passphrase, Desk desk, IntConsumer progress) {
        return new Sample(plan, passphrase, desk).make(folder, progress);
    }

    /// Words to sign in with, for a household that keeps no secrets.
    public static String passphraseFor(Desk desk) {
        var words = Phrases.read("notes.txt").of(PASSPHRASES).getFirst().split(" ", -1);
        var chosen = new StringBuilder();
        for (var word = 0; word < WORDS; word++) {
            chosen.append(word == 0 ? "" : " ");
            chosen.append(words[desk.random().nextInt(words.length)]);
        }
        return chosen.toString();
    }

    private Sampling make(Path folder, IntConsumer progress) {
        return switch (Book.create(folder, desk)) {
            case BookOpening.Opened(var book) -> filled(book, progress);
            case BookOpening.NothingThere nowhere -> new Sampling.NoPlace(nowhere);
            case BookOpening.NotNow notNow -> new Sampling.NoPlace(notNow);
            case BookOpening.Damaged damaged -> new Sampling.NoPlace(damaged);
        };
    }

    private Sampling filled(Book book, IntConsumer progress) {
        try (book;
                var table = new Table(book, passphrase)) {
            clock.set(plan.from(), LocalTime.of(18, 0));
            return told(book, table, progress);
        } catch (NotWritten because) {
            return new Sampling.NotMade(because.words());
        }
    }

    private Sampling told(Book book, Table table, IntConsumer progress) {
        var amara = begun(book);
        table.seat(amara);
        var cast = new Arrivals(amara, passphrase, desk).cast(plan.from(), plan.until());
        try (var pens = new Pens(clock, desk.random())) {
            new Story(plan, table, cast, clock).tell(amara.pack(), pens, progress);
        }
        table.leave(cast.amara());
        return made(book, table.of(cast.amara()));
    }

    private OpenBook begun(Book book) {
        try (var recovery = BookKeys.newRecoveryCode(desk)) {
            var carer = Cast.amara(plan.from());
            return switch (book.begin(Cast.HOUSEHOLD, carer, passphrase, recovery)) {
                case Beginning.Begun(var open) -> open;
                case Beginning.NotBegun(var words) -> throw new NotWritten(words);
            };
        }
    }

    private static Sampling made(Book book, Hand hand) {
        var household = hand.household();
        return new Sampling.Made(
                book.people(),
                household.size(),
                household.notes().size(),
                household.files().size());
    }
}

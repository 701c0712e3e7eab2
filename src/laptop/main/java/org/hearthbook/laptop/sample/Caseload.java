package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.Joining;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.household.Household;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Makes a social worker's laptop with the books of a caseload that was made up.
public final class Caseload {

    private final CaseloadPlan plan;
    private final Passphrase passphrase;
    private final Desk desk;
    private final Ids ids;
    private final List<List<String>> rows = Phrases.read("families.txt").rows();

    private Caseload(CaseloadPlan plan, Passphrase passphrase, Desk desk) {
        this.plan = plan;
        this.passphrase = passphrase;
        this.desk = desk;
        ids = new Ids(desk.clock(), desk.random());
    }

    /// Makes it in `folder`, where no book may be yet. `progress` is told the percent done.
    public static Sampling make(
            Path folder,
            CaseloadPlan plan,
            Passphrase passphrase,
            Desk desk,
            IntConsumer progress) {
        return switch (Book.create(folder, desk)) {
            case BookOpening.Opened(var book) ->
                    new Caseload(plan, passphrase, desk).filled(book, progress);
            case BookOpening.NothingThere nowhere -> new Sampling.NoPlace(nowhere);
            case BookOpening.NotNow notNow -> new Sampling.NoPlace(notNow);
            case BookOpening.Damaged damaged -> new Sampling.NoPlace(damaged);
        };
    }

    private Sampling filled(Book book, IntConsumer progress) {
        try (book;
                var first = joined(book)) {
            var books = first.bookcase().openAll();
            for (var number = 0; number < books.size(); number++) {
                fill(books.get(number), number);
                progress.accept(100 * (number + 1) / books.size());
            }
            return made(book, books);
        } catch (NotWritten because) {
            return new Sampling.NotMade(because.words());
        }
    }

    private OpenBook joined(Book book) {
        var households = Stream.<UUID>generate(ids::next).limit(plan.families()).toList();
        var nobodys = new byte[0];
        var joining = new Joining(ids.next(), Cast.WORKER_CALLED, households, nobodys);
        try (var recovery = BookKeys.newRecoveryCode(desk)) {
            return switch (book.join(joining, passphrase, recovery)) {
                case SignIn.NotFilled(var open) -> open;
                case SignIn.SignedIn(var open) -> open;
                case SignIn.NotPossible(var words) -> throw new NotWritten(words);
                case SignIn.Wrong _, SignIn.TooSoon _ ->
                        throw new IllegalStateException("Nobody was asked for a passphrase");
            };
        }
    }

    /// Their own laptop's keys are made known in every book, so that they can sign in any.
    private void fill(OpenBook book, int number) {
        var clock = new SampleClock(plan.until(), desk.clock().getZone());
        try (var pens = new Pens(clock, desk.random())) {
            var there = new Elsewhere(new Household(book.household().id()), pens);
            new FamilyStory(there, clock, plan, row(number), number, ContentPacks.shipped())
                    .tell(book.me());
            there.deliverTo(book);
        }
        book.introduceKeys();
    }

    /// Beyond the list they begin again, with a number.
    private List<String> row(int number) {
        var row = rows.get(number % rows.size());
        var again = number / rows.size();
        return again == 0
                ? row
                : Stream.concat(Stream.of(row.getFirst() + " " + (again + 1)), row.stream().skip(1))
                        .toList();
    }

    private static Sampling made(Book book, List<OpenBook> books) {
        var households = books.stream().map(OpenBook::household).toList();
        return new Sampling.Made(
                book.people(),
                households.stream().mapToLong(it -> it.size()).sum(),
                households.stream().mapToLong(it -> it.notes().size()).sum(),
                households.stream().mapToLong(it -> it.files().size()).sum());
    }
}

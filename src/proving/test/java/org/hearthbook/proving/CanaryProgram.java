package org.hearthbook.proving;

import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Writes every canary into a book, says so, and then writes on until it is killed.
final class CanaryProgram {

    private final Book book;
    private final Canaries canaries;
    private final Passphrase passphrase;

    private CanaryProgram(Book book, Canaries canaries) {
        this.book = book;
        this.canaries = canaries;
        passphrase = Passphrase.of(canaries.next() + " " + canaries.next());
    }

    public static void main(String[] arguments) {
        var canaries = new Canaries(Long.parseLong(arguments[1]));
        if (Book.create(Path.of(arguments[0]), Desk.real())
                instanceof BookOpening.Opened(var book)) {
            new CanaryProgram(book, canaries).run();
        }
    }

    private void run() {
        var amara = begin();
        var household = new CanaryHousehold(new CanaryPen(amara, canaries, passphrase));
        household.writeEverywhere();
        var worker = signIn(household.addWorker());
        new CanaryHousehold(new CanaryPen(worker, canaries, passphrase)).review();
        while (canaries.left() > 0) {
            household.note();
        }
        book.backups().take();
        System.out.println("ready");
        writeOn(amara);
    }

    private OpenBook begin() {
        var carer =
                new NewCarer(
                        canaries.next(),
                        "Amara",
                        "primary",
                        LocalDate.of(2026, 9, 4),
                        canaries.next());
        try (var recovery = BookKeys.newRecoveryCode(Desk.real())) {
            if (book.begin(canaries.next(), carer, passphrase, recovery)
                    instanceof Beginning.Begun(var open)) {
                return open;
            }
        }
        throw new IllegalStateException("The book did not begin");
    }

    private OpenBook signIn(UUID person) {
        if (book.signIn(person, passphrase) instanceof SignIn.SignedIn(var open)) {
            return open;
        }
        throw new IllegalStateException("Nobody was let in");
    }

    private void writeOn(OpenBook open) {
        for (var number = 0; true; number++) {
            var word = canaries.all().get(number % Canaries.COUNT);
            open.drafts().keep("note:" + number % 7, Map.of("text", word.repeat(50)));
        }
    }
}

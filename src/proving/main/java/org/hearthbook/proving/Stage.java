package org.hearthbook.proving;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.Secret;
import org.hearthbook.laptop.keys.SlotOpening;
import org.hearthbook.laptop.sample.Sample;
import org.hearthbook.laptop.sample.SamplePlan;
import org.hearthbook.laptop.sample.Sampling;
import org.hearthbook.laptop.store.Opening;
import org.hearthbook.laptop.store.Vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The made-up household that everything is measured on. It is made once and then used again.
final class Stage {

    private static final String WORDS = "made up for measuring, nothing else";
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);
    private static final long SEED = 1;

    private final Path folder;
    private final int years;

    Stage(Path folder, int years) {
        this.folder = folder;
        this.years = years;
    }

    Path folder() {
        return folder;
    }

    int years() {
        return years;
    }

    /// Makes the household unless it is there.
    void set() {
        if (Files.exists(folder.resolve("book.db"))) {
            return;
        }
        try (var words = words()) {
            var plan = new SamplePlan(years, SEED, UNTIL);
            var sampling = Sample.make(folder, plan, words, Desk.real(), _ -> {});
            if (!(sampling instanceof Sampling.Made)) {
                throw new IllegalStateException("No household to measure on: " + sampling);
            }
        }
    }

    static Passphrase words() {
        return Passphrase.of(WORDS);
    }

    Book open() {
        if (Book.open(folder, Desk.real()) instanceof BookOpening.Opened(var book)) {
            return book;
        }
        throw new IllegalStateException("The book does not open");
    }

    /// Signs the primary carer in.
    static OpenBook signIn(Book book, Secret secret) {
        var person = book.people().getFirst().person();
        if (book.signIn(person, secret) instanceof SignIn.SignedIn(var open)) {
            return open;
        }
        throw new IllegalStateException("The primary carer cannot sign in");
    }

    /// Opens the primary carer's slot and nothing else: what key derivation alone costs.
    void deriveOnly() {
        try (var words = words();
                var vault = vault()) {
            var person = vault.people().all().getFirst().person();
            for (var slot : vault.people().slots(person)) {
                if (slot.kind() == words.opens()
                        && slot.open(words) instanceof SlotOpening.Opened(var keys)) {
                    keys.close();
                }
            }
        }
    }

    private Vault vault() {
        if (Vault.open(folder) instanceof Opening.Opened(var vault)) {
            return vault;
        }
        throw new IllegalStateException("The book does not open");
    }
}

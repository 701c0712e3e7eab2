package org.hearthbook.proving;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.Secret;
import org.hearthbook.laptop.keys.SlotOpening;
import org.hearthbook.laptop.sample.Caseload;
import org.hearthbook.laptop.sample.CaseloadPlan;
import org.hearthbook.laptop.sample.Sample;
import org.hearthbook.laptop.sample.SamplePlan;
import org.hearthbook.laptop.sample.Sampling;
import org.hearthbook.laptop.store.Opening;
import org.hearthbook.laptop.store.Vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// What was made up to measure on: a household of some years, or a social worker's laptop with the
/// books of a caseload. It is made once and then used again.
final class Stage {

    static final int FAMILIES = 20;
    static final int CHANGES = 2_000;

    private static final String WORDS = "made up for measuring, nothing else";
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);
    private static final long SEED = 1;

    /// Makes up what is measured on.
    @FunctionalInterface
    private interface Making {
        Sampling in(Path folder, Passphrase words);
    }

    private final Path folder;
    private final Making making;

    private Stage(Path folder, Making making) {
        this.folder = folder;
        this.making = making;
    }

    static Stage household(Path folder, int years) {
        var plan = new SamplePlan(years, SEED, UNTIL);
        return new Stage(
                folder, (there, words) -> Sample.make(there, plan, words, Desk.real(), _ -> {}));
    }

    static Stage caseload(Path folder) {
        var plan = new CaseloadPlan(FAMILIES, CHANGES, SEED, UNTIL);
        return new Stage(
                folder, (there, words) -> Caseload.make(there, plan, words, Desk.real(), _ -> {}));
    }

    /// What another program has made there.
    static Stage made(Path folder) {
        return new Stage(
                folder,
                (_, _) -> {
                    throw new IllegalStateException("Nothing to measure on in " + folder);
                });
    }

    Path folder() {
        return folder;
    }

    /// Makes it unless it is there.
    Stage set() {
        if (!Files.exists(folder.resolve("book.db"))) {
            make();
        }
        return this;
    }

    private void make() {
        try (var words = words()) {
            var sampling = making.in(folder, words);
            if (!(sampling instanceof Sampling.Made)) {
                throw new IllegalStateException("Nothing to measure on: " + sampling);
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

    /// Signs in whom it belongs to: the primary carer, or the social worker.
    static OpenBook signIn(Book book, Secret secret) {
        var person = book.people().getFirst().person();
        if (book.signIn(person, secret) instanceof SignIn.SignedIn(var open)) {
            return open;
        }
        throw new IllegalStateException("Nobody can sign in");
    }

    /// Opens that person's slot and nothing else: what key derivation alone costs.
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

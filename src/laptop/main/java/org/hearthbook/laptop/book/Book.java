package org.hearthbook.laptop.book;

import org.hearthbook.laptop.book.BookOpening.Why;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.Secret;
import org.hearthbook.laptop.store.BackingUp;
import org.hearthbook.laptop.store.Backups;
import org.hearthbook.laptop.store.Opening;
import org.hearthbook.laptop.store.Trouble;
import org.hearthbook.laptop.store.Vault;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The book on this laptop, while nobody is signed in to it. Only one window or program has it at a
/// time.
public final class Book implements AutoCloseable {

    private final Vault vault;
    private final Premises premises;

    private Book(Vault vault, Desk desk) {
        this.vault = vault;
        premises = Premises.of(vault, desk);
    }

    /// Opens the book in `folder`.
    public static BookOpening open(Path folder, Desk desk) {
        return opening(Vault.open(folder), desk);
    }

    /// Makes an empty book in `folder`, for somebody to begin.
    public static BookOpening create(Path folder, Desk desk) {
        return opening(Vault.create(folder), desk);
    }

    private static BookOpening opening(Opening opening, Desk desk) {
        return switch (opening) {
            case Opening.Opened(var vault) -> new BookOpening.Opened(new Book(vault, desk));
            case Opening.NotABook _ -> new BookOpening.NothingThere();
            case Opening.Damaged(var reason) -> new BookOpening.Damaged(reason);
            case Opening.InUse _ -> notNow(Why.IN_USE, "inUse");
            case Opening.RefusedFolder(var reason) -> new BookOpening.NotNow(Why.FOLDER, reason);
            case Opening.NewerFormat(var found, var known) ->
                    notNow(Why.NEWER_FORMAT, "newerFormat", found, known);
            case Opening.AlreadyABook _ -> notNow(Why.ALREADY_THERE, "alreadyThere");
            case Opening.EngineTooOld(var found, var needed) ->
                    notNow(Why.ENGINE, "engineTooOld", found, needed);
            case Opening.EngineUnfit(var setting) -> notNow(Why.ENGINE, "engineUnfit", setting);
            case Opening.Troubled(var trouble) -> troubled(trouble);
        };
    }

    private static BookOpening troubled(Trouble trouble) {
        var why = trouble instanceof Trouble.Busy ? Why.IN_USE : Why.DISK;
        return new BookOpening.NotNow(why, trouble.inPlainWords());
    }

    private static BookOpening notNow(Why why, String key, Object... about) {
        return new BookOpening.NotNow(why, Words.of(key, about));
    }

    /// Who can sign in here, in the order in which they came. Empty when nobody has begun the book.
    public List<SignInName> people() {
        return vault.people().all().stream()
                .map(it -> new SignInName(it.person(), it.label()))
                .toList();
    }

    /// Who signed in here until the service revoked this laptop for them.
    public List<SignInName> revoked() {
        return vault.people().farewells().stream()
                .map(it -> new SignInName(it.person(), it.label()))
                .toList();
    }

    /// The laptop's id, as the service knows it.
    public UUID laptop() {
        return vault.book();
    }

    /// Lets a person in whose books the service will fill: makes their keys, their ways to open
    /// them and a key for each household, and signs them in.
    public SignIn join(Joining joining, Passphrase passphrase, RecoveryCode recovery) {
        return new Joiner(premises).join(joining, passphrase, recovery);
    }

    /// Tries to sign `person` in with their passphrase or recovery code. Takes up to a second.
    public SignIn signIn(UUID person, Secret secret) {
        return new SignInDesk(premises).signIn(person, secret);
    }

    /// Begins the household's book with its first carer, who is signed in at once.
    public Beginning begin(
            String householdName, NewCarer carer, Passphrase passphrase, RecoveryCode recovery) {
        return new Beginner(premises).begin(householdName, carer, passphrase, recovery);
    }

    /// A choice that is no secret, such as the size of the text.
    public String setting(String name, String otherwise) {
        return vault.settings().get(name).orElse(otherwise);
    }

    /// Keeps a choice that is no secret.
    public void keepSetting(String name, String value) {
        vault.settings().put(name, value);
    }

    public Path folder() {
        return vault.folder();
    }

    /// The copies that the book keeps of itself.
    public Backups backups() {
        return vault.backups();
    }

    /// Makes a backup of what changed, then lets go of the book. Sign everybody out first.
    public BackingUp closeWithBackup() {
        var backup = vault.backups().take();
        vault.close();
        return backup;
    }

    /// Lets go of the book as it is.
    @Override
    public void close() {
        vault.close();
    }
}

package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.CheckReport;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A household's book with one person signed in: what is in it, and everything they can do. Reading
/// is safe from any thread; acting waits for the disk, so it belongs off the window's thread.
public final class OpenBook implements AutoCloseable {

    private final Premises premises;
    private final Access access;
    private final Bookcase bookcase;
    private final Pages pages;
    private final Household household;
    private final Ids ids;
    private final Acting acting;
    private final BookFiles files;
    private final BookDrafts drafts;
    private final BookPost post;
    private final PostBag bag;
    private final BookIndex index;
    private volatile @Nullable ContentPack pack;
    private final AtomicBoolean isClosing = new AtomicBoolean();

    OpenBook(Premises premises, Access access, Bookcase bookcase) {
        this.premises = premises;
        this.access = access;
        this.bookcase = bookcase;
        var vault = premises.vault();
        var desk = premises.desk();
        var json = Kinds.json();
        pages = new Pages(access.household(), vault.log(access.household(), access.key()), json);
        household = pages.household();
        ids = new Ids(desk.clock(), desk.random());
        acting = new Acting(new Acting.Writer(vault.book(), desk, ids, json), pages);
        files = new BookFiles(vault.files(access.household(), access.key()), this);
        drafts =
                new BookDrafts(
                        vault.drafts(access.person(), access.keys().personal("drafts")),
                        access.household(),
                        () -> bookcase.households().size() == 1);
        post = new BookPost(pages, acting, new BookPost.Settler(me(), ids, desk::today));
        bag = new PostBag(pages, acting);
        index = new BookIndex(household, pages::isMoreOnItsWay);
        pages.listenForWords(this::takeNote);
        household.goBy(this::pack);
    }

    /// Everything that is in the book.
    public Household household() {
        return household;
    }

    /// The words, standards and rules of the service that are in force.
    public ContentPack pack() {
        var known = pack;
        if (known == null) {
            known = new PackInForce(this).pack();
            pack = known;
        }
        return known;
    }

    /// Takes over the content pack in `file`; one with a mistake changes nothing and says why.
    public Acted adoptPack(byte[] file) {
        var adopted = new PackInForce(this).adopt(file);
        pack = null;
        return adopted;
    }

    /// The id of the person who is signed in.
    public UUID me() {
        return access.person();
    }

    /// The person who is signed in.
    public Person person() {
        return household.person(me()).orElseThrow();
    }

    /// Whether the book knows who is signed in. One that the service has still to fill does not.
    public boolean isIntroduced() {
        return household.person(me()).isPresent();
    }

    /// All the books that the person who is signed in can open.
    public Bookcase bookcase() {
        return bookcase;
    }

    public LocalDate today() {
        return premises.desk().today();
    }

    public Clock clock() {
        return premises.desk().clock();
    }

    /// An id for a record that is about to begin.
    public UUID newId() {
        return ids.next();
    }

    /// Does all of `acts`, or none. When it returns `Saved` they are on the disk.
    public Acted act(Act... acts) {
        return act(List.of(acts));
    }

    /// Does all of `acts`, or none. When it returns `Saved` they are on the disk.
    public Acted act(List<Act> acts) {
        return acting.act(me(), acts, null);
    }

    /// Does something that the person answers for with their signature. Their passphrase is asked
    /// again, so that nobody signs who only found the laptop open.
    public Acted sign(Passphrase passphrase, Act... acts) {
        return switch (premises.slots().open(me(), passphrase)) {
            case Tried.Opened(var keys) -> signed(keys, List.of(acts));
            case Tried.Wrong(var wait) -> new Acted.WrongPassphrase(wait);
            case Tried.TooSoon(var left) -> new Acted.WrongPassphrase(left);
            case Tried.NotPossible(var words) -> new Acted.NotSaved(words);
        };
    }

    private Acted signed(PersonKeys keys, List<Act> acts) {
        try (keys) {
            return acting.act(me(), acts, keys);
        }
    }

    /// Calls `listener` with the records that changed, or that are further on their way to the
    /// service, on whichever thread changed them.
    public Runnable listen(Consumer<Set<UUID>> listener) {
        return pages.listen(listener);
    }

    /// The records in which every word of `typed` occurs or begins a word, newest first.
    public List<UUID> find(String typed, int most) {
        return index.find(typed, most);
    }

    /// Makes the book ready for `find`, in the background. A social worker has many books and looks
    /// for something in few of them.
    public void prepareToFind() {
        index.begin();
    }

    private void takeNote(Set<UUID> records) {
        index.changed(records);
        if (records.contains(household.id())) {
            pack = null;
        }
    }

    public BookFiles files() {
        return files;
    }

    public BookDrafts drafts() {
        return drafts;
    }

    /// What is on its way to the service, and what needs attention.
    public BookPost post() {
        return post;
    }

    /// What this book has for the service, and the way in for what the service says.
    public PostBag bag() {
        return bag;
    }

    /// What goes to another laptop or the service by hand, and comes so.
    public ByHand byHand() {
        return new ByHand(pages, acting);
    }

    /// What the person who is signed in opens and seals such files with.
    public HandKeys handKeys() {
        return new HandKeys(access.keys(), premises.vault().settings());
    }

    /// How far `record` is on its way to the service.
    public Sending sending(UUID record) {
        return post.sending(record);
    }

    /// What the service did not take, oldest first.
    public List<Attention> attention() {
        return post.attention();
    }

    /// What is wrong with the book on the disk, in words, one line each; empty when all is well.
    public List<String> damage() {
        return pages.damage();
    }

    /// Looks through the whole book on the disk, with its files and its backups. Takes a while.
    public CheckReport check() {
        return premises.vault().check(Map.of(access.household(), access.key()));
    }

    /// The people who can sign in on this laptop and how this person's secrets are changed.
    public BookKeys keys() {
        return new BookKeys(premises, access, this);
    }

    /// Lets nothing more be written here if `isDone` says so, in one step with asking.
    boolean shutIf(BooleanSupplier isDone) {
        return pages.shutIf(isDone);
    }

    /// Lets people write again.
    void reopen() {
        pages.reopen();
    }

    /// Writes this person's public keys into the book where it does not have them yet.
    public void introduceKeys() {
        var added = Newcomer.keysAdded(access.keys());
        if (!person().keys().contains(added.keys())) {
            act(Act.on(me(), added));
        }
    }

    /// Makes the person who is signed in known to a book that does not know them. A book in which
    /// nothing stands yet begins with it, under `householdName`.
    public Acted introduce(String householdName, PersonChange arrival) {
        var acts = new ArrayList<Act>();
        if (household.details().isEmpty()) {
            acts.add(Act.on(household.id(), new HouseholdChange.Begun(householdName)));
        }
        acts.add(Act.on(me(), arrival));
        acts.add(Act.on(me(), Newcomer.keysAdded(access.keys())));
        return act(acts);
    }

    /// Locks: what the person could read is forgotten and their keys are zeroed. Closing the book
    /// that they signed in to closes all that they have open.
    @Override
    public void close() {
        if (isClosing.getAndSet(true)) {
            return;
        }
        index.close();
        access.close();
        drafts.close();
        bookcase.closed(this);
    }
}

package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.NotOpened;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.SealingKey;
import org.hearthbook.laptop.store.Enrolments;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.laptop.store.StoreException;
import org.hearthbook.records.changes.Ids;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// All the books that a signed-in person can open on this laptop, one for each household, and what
/// ties the person to the fostering service. Closed with the book that they signed in to.
public final class Bookcase implements AutoCloseable {

    private final Premises premises;
    private final PersonKeys keys;
    private final Map<UUID, OpenBook> open = new ConcurrentHashMap<>();
    private final Map<UUID, Object> turns = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<OpenBook> ofNoHousehold = new HashSet<>();
    private volatile boolean isClosed;
    private @Nullable OpenBook first;

    /// `keys` are closed with it.
    Bookcase(Premises premises, PersonKeys keys) {
        this.premises = premises;
        this.keys = keys;
    }

    /// The person who is signed in.
    public UUID person() {
        return keys.person();
    }

    /// The laptop's id, as it stands in every change that is written here.
    public UUID laptop() {
        return premises.vault().book();
    }

    public Desk desk() {
        return premises.desk();
    }

    /// The households whose books can be opened, in the order in which they came.
    public List<UUID> households() {
        return grants().stream().map(HouseholdGrant::household).distinct().toList();
    }

    private List<HouseholdGrant> grants() {
        return premises.vault().people().grants(person());
    }

    /// Calls `listener` when a household came or went, on whichever thread let it come or go.
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The household's book, which stays open from now on; empty when there is no key for it. Books
    /// of several households are opened side by side, and each only once.
    public Optional<OpenBook> open(UUID household) {
        Optional<OpenBook> book;
        synchronized (turns.computeIfAbsent(household, _ -> new Object())) {
            book = Optional.ofNullable(open.get(household)).or(() -> opened(household));
        }
        if (isClosed) {
            book.ifPresent(OpenBook::close);
        }
        return book;
    }

    /// Every book that can be opened, in the order in which they came. All of them stay open from
    /// now on; those that are not yet are opened on as many processors as there are.
    public List<OpenBook> openAll() {
        var households = households();
        openSideBySide(households.stream().filter(it -> !open.containsKey(it)).toList());
        return households.stream().flatMap(it -> open(it).stream()).toList();
    }

    /// The books that are open by now.
    public List<OpenBook> opened() {
        return List.copyOf(open.values());
    }

    private void openSideBySide(List<UUID> shut) {
        if (shut.size() > 1) {
            var hands = Runtime.getRuntime().availableProcessors();
            try (var side = Executors.newFixedThreadPool(hands, Thread.ofVirtual().factory())) {
                shut.forEach(it -> side.execute(() -> tryToOpen(it)));
            }
        }
    }

    private void tryToOpen(UUID household) {
        try {
            open(household);
        } catch (StoreException _) {
            // Told to whoever opens it next.
        }
    }

    private Optional<OpenBook> opened(UUID household) {
        return grants().stream()
                .filter(it -> it.household().equals(household))
                .findFirst()
                .flatMap(this::opened);
    }

    private Optional<OpenBook> opened(HouseholdGrant grant) {
        try {
            return Optional.of(opened(grant.household(), grant.open(keys)));
        } catch (NotOpened _) {
            return Optional.empty();
        }
    }

    private OpenBook opened(UUID household, SealingKey key) {
        var book = new OpenBook(premises, new Access(household, key, keys.copy()), this);
        open.put(household, book);
        return book;
    }

    /// A book of no household, for whoever has none here: they wait in it until one comes. It has a
    /// key that nobody keeps, so nothing can be written in it to stay.
    synchronized OpenBook openWithoutHousehold() {
        var desk = premises.desk();
        var nowhere = new Ids(desk.clock(), desk.random()).next();
        var access = new Access(nowhere, SealingKey.random(desk.random()), keys.copy());
        var book = new OpenBook(premises, access, this);
        ofNoHousehold.add(book);
        first = book;
        return book;
    }

    /// The book to begin with: one that knows the person, if there is one.
    public synchronized Optional<OpenBook> openFirst() {
        var books = households().stream().flatMap(it -> open(it).stream()).iterator();
        while (books.hasNext()) {
            var book = books.next();
            if (isOfNoHousehold(first) || book.isIntroduced()) {
                first = book;
            }
            if (book.isIntroduced()) {
                break;
            }
        }
        return isOfNoHousehold(first) ? Optional.empty() : Optional.ofNullable(first);
    }

    private boolean isOfNoHousehold(@Nullable OpenBook book) {
        return book == null || ofNoHousehold.contains(book);
    }

    /// The book of `access`, which is not yet among those that can be opened.
    synchronized OpenBook first(Access access) {
        var book = new OpenBook(premises, access, this);
        open.put(access.household(), book);
        first = book;
        return book;
    }

    /// Makes a key for a household that the person newly may read, and opens its empty book.
    public Acted begin(UUID household) {
        var begun = beginInTurn(household);
        listeners.forEach(Runnable::run);
        return begun;
    }

    private synchronized Acted beginInTurn(UUID household) {
        if (open(household).isPresent()) {
            return new Acted.Saved(List.of());
        }
        if (isReadByAnother(household)) {
            return new Acted.NotSaved(Words.of("keptForAnother"));
        }
        var cleared = told(premises.vault().forgetHousehold(household));
        if (!cleared.isSaved()) {
            return cleared;
        }
        try (var key = SealingKey.random(premises.desk().random())) {
            var grant = HouseholdGrant.to(keys.card(), household, key);
            return told(premises.vault().people().grant(grant));
        }
    }

    /// Closes a household's book and destroys the key to it, here and in every backup, and so all
    /// that it says. Its pages and the bytes of its files go, unless somebody else here reads it.
    ///
    /// @param mayGo is asked once nobody can write in it any more; if it says no, all stays
    public Acted leave(UUID household, Predicate<OpenBook> mayGo) {
        var left = leaveInTurn(household, mayGo);
        listeners.forEach(Runnable::run);
        return left;
    }

    private synchronized Acted leaveInTurn(UUID household, Predicate<OpenBook> mayGo) {
        var books = open(household).stream().toList();
        var left = destroyed(books, mayGo, () -> premises.vault().leave(household, person()));
        if (left.isSaved()) {
            open.remove(household);
            books.forEach(this::putAway);
        }
        return left;
    }

    private void putAway(OpenBook book) {
        if (book == first) {
            ofNoHousehold.add(book);
        } else {
            book.close();
        }
    }

    /// Shuts `books`, takes the bytes of their files away and destroys what opens them. Whatever of
    /// it fails, they are open again and can be destroyed another time.
    private Acted destroyed(
            List<OpenBook> books, Predicate<OpenBook> mayGo, Supplier<Saving> destroying) {
        if (!books.stream().allMatch(it -> it.shutIf(() -> mayGo.test(it)))) {
            books.forEach(OpenBook::reopen);
            return new Acted.NotSaved(Words.of("notAllArrived"));
        }
        var isDestroyed = false;
        try {
            books.stream()
                    .filter(it -> !isReadByAnother(it.household().id()))
                    .forEach(it -> it.files().removeAll());
            var told = told(destroying.get());
            isDestroyed = told.isSaved();
            return told;
        } finally {
            if (isDestroyed) {
                premises.vault().backups().catchUp();
            } else {
                books.forEach(OpenBook::reopen);
            }
        }
    }

    private boolean isReadByAnother(UUID household) {
        return isReadByAnother(premises, household, person());
    }

    /// Whether somebody besides `person` has a key to the household's book on this laptop. Only
    /// they can let another person in: a second key would open nothing of it.
    static boolean isReadByAnother(Premises premises, UUID household, UUID person) {
        var people = premises.vault().people();
        return people.all().stream()
                .filter(it -> !it.person().equals(person))
                .flatMap(it -> people.grants(it.person()).stream())
                .anyMatch(it -> it.household().equals(household));
    }

    /// Whether the service knows this person on this laptop.
    public boolean isEnrolled() {
        return withEnrolment(Enrolments::isThere);
    }

    /// How the service knows this person on this laptop, as `keepEnrolment` was given it.
    public Optional<byte[]> enrolment() {
        return withEnrolment(Enrolments::find);
    }

    public Acted keepEnrolment(byte[] content) {
        return told(withEnrolment(it -> it.keep(content)));
    }

    private <T> T withEnrolment(Function<Enrolments, T> use) {
        try (var key = keys.personal("service")) {
            return use.apply(premises.vault().enrolment(person(), key));
        }
    }

    /// How somebody gets back in who forgot their passphrase.
    public EscrowSlots escrow() {
        return new EscrowSlots(premises, keys);
    }

    /// Takes the person off this laptop for good: their slots, keys and drafts, here and in every
    /// backup. Close the books next; nobody opens them for this person again.
    ///
    /// @param mayGo is asked of each book once nobody can write in it any more; if it says no once,
    ///     all stays
    public Acted forget(Predicate<OpenBook> mayGo) {
        return destroyed(openAll(), mayGo, () -> premises.vault().forget(person()));
    }

    private static Acted told(Saving saving) {
        return switch (saving) {
            case Saving.Kept _ -> new Acted.Saved(List.of());
            case Saving.NotKept(var trouble) -> new Acted.NotSaved(trouble.inPlainWords());
            case Saving.Unknown(var trouble) -> new Acted.NotSaved(trouble.inPlainWords());
        };
    }

    /// `book` was closed; with the first of them all others are.
    synchronized void closed(OpenBook book) {
        open.values().remove(book);
        if (book == first) {
            first = null;
            close();
        }
    }

    /// Locks every book that is open.
    @Override
    public synchronized void close() {
        isClosed = true;
        var all = new LinkedHashSet<>(open.values());
        all.addAll(ofNoHousehold);
        if (first != null) {
            all.add(first);
        }
        all.forEach(OpenBook::close);
        keys.close();
    }
}

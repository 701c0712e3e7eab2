package org.hearthbook.proving.beside;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.sync.Enroller;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// A laptop with a real book, in a process of its own. It is told: `begin NAME`, `enrol URL CODE`,
/// `join URL CODE`, `introduce NAME`, `write COUNT`, `look`, `files COUNT`, `sync`, `sent`,
/// `holds`, `digest`.
public final class Laptop {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final int AT_ONCE = 500;
    private static final int LETTERS = 600;
    private static final int FILE = 1_000_000;

    private final Desk desk = Desk.real();
    private final Enroller enroller = new Enroller(desk);
    private final Sending sending = new Sending(desk);
    private final Random random;
    private final Book book;
    private @Nullable OpenBook open;
    private @Nullable Membership membership;
    private int files;

    private Laptop(Book book, long seed) {
        this.book = book;
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        if (!(Book.create(folder, Desk.real()) instanceof BookOpening.Opened(var book))) {
            throw new IllegalStateException("No book can be begun in " + folder);
        }
        var laptop = new Laptop(book, Long.parseLong(arguments[1]));
        System.out.println("ready");
        try (var orders = new BufferedReader(utf8())) {
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                System.out.println(laptop.answer(order.split(" ", -1)));
            }
        }
    }

    private static Reader utf8() {
        return new InputStreamReader(System.in, StandardCharsets.UTF_8);
    }

    private String answer(String[] order) {
        return switch (order[0]) {
            case "begin" -> begin(order[1]);
            case "enrol" -> enrolled(enroller.enrol(open(), at(order[1]), order[2]));
            case "join" -> enrolled(enroller.enrol(book, at(order[1]), order[2], newcomer()));
            case "introduce" -> introduce(order[1]);
            case "write" -> write(Integer.parseInt(order[1]));
            case "look" -> look();
            case "files" -> addFiles(Integer.parseInt(order[1]));
            case "sync" -> sync();
            case "sent" -> sending.untilSent();
            case "holds" -> Integer.toString(open().household().size());
            case "digest" -> open().household().digest(Kinds.json());
            default -> "unknown";
        };
    }

    private static ServiceAddress at(String url) {
        return new ServiceAddress(URI.create(url));
    }

    private static Passphrase words() {
        return Passphrase.of("made up for measuring, nothing else");
    }

    private Enroller.Newcomer newcomer() {
        return new Enroller.Newcomer("Made-up", words(), BookKeys.newRecoveryCode(desk));
    }

    private OpenBook open() {
        var found = open;
        if (found == null) {
            throw new IllegalStateException("No book is open");
        }
        return found;
    }

    private String begin(String name) {
        var carer = new NewCarer(name, name, "primary", MONDAY, "One child");
        var beginning = book.begin("Made-up house", carer, words(), BookKeys.newRecoveryCode(desk));
        if (!(beginning instanceof Beginning.Begun(var begun))) {
            return "not begun";
        }
        open = begun;
        return "begun";
    }

    private String enrolled(Enrolling enrolling) {
        if (!(enrolling instanceof Enrolling.Enrolled(var filled, var member))) {
            return "not enrolled: " + enrolling.words();
        }
        open = filled;
        membership = member;
        return "enrolled";
    }

    private String introduce(String name) {
        var acted =
                Introduction.ofCarer(
                        open(),
                        Objects.requireNonNull(membership),
                        new NewCarer(name, name, "secondary", MONDAY, "One child"));
        return acted.isSaved() ? "introduced" : "not introduced: " + acted.words();
    }

    private String write(int count) {
        var acts = new ArrayList<Act>();
        for (var at = 0; at < count; at++) {
            acts.add(Act.on(open().newId(), new NoteChange.NoteWritten(wording(), List.of())));
            if (acts.size() == AT_ONCE || at == count - 1) {
                var acted = open().act(acts);
                if (!acted.isSaved()) {
                    return "not written: " + acted.words();
                }
                acts.clear();
            }
        }
        return "written";
    }

    /// Once it has looked for a word, every word of the book can be found.
    private String look() {
        open().find("a", 1);
        return "looked";
    }

    private Wording wording() {
        return new Wording(
                "daily", List.of(), MONDAY, null, text(), Map.of(), List.of(), List.of());
    }

    /// Words that shrink about as well as real ones do.
    private String text() {
        var text = new StringBuilder(LETTERS + 10);
        while (text.length() < LETTERS) {
            text.append(Long.toString(random.nextLong(60_466_176L), 36)).append(' ');
        }
        return text.toString();
    }

    private String addFiles(int count) {
        var bytes = new byte[FILE];
        for (var at = 0; at < count; at++) {
            random.nextBytes(bytes);
            var source = new ByteArrayInputStream(bytes);
            var name = "made-up-" + files++ + ".bin";
            if (!(open().files().add(name, source, _ -> {}) instanceof FileAdding.Added)) {
                return "not added";
            }
        }
        return "added";
    }

    /// Syncs until nothing waits any more.
    private String sync() {
        var member = membership;
        return member == null ? "not enrolled" : sending.sync(open().bookcase(), member);
    }
}

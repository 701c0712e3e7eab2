package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.FreshStart;
import org.hearthbook.desktop.connecting.Joined;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.sync.Enroller;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.sync.EnrolmentCode;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.BiConsumer;

/// An empty book on this laptop that somebody with a letter comes into.
final class FreshBook implements FreshStart {

    private final NewBook place;
    private final Enroller enroller;
    private final BiConsumer<Book, OpenBook> onJoined;
    private final Runnable onBack;
    private volatile @Nullable OpenBook joined;

    FreshBook(NewBook place, Desk desk, BiConsumer<Book, OpenBook> onJoined, Runnable onBack) {
        this.place = place;
        this.onJoined = onJoined;
        this.onBack = onBack;
        enroller = new Enroller(desk);
    }

    @Override
    public Joined join(
            ServiceAddress address,
            EnrolmentCode code,
            Passphrase passphrase,
            RecoveryCode recovery) {
        var newcomer = new Enroller.Newcomer("", passphrase, recovery);
        return switch (place.there()) {
            case BookOpening.Opened(var book) ->
                    joined(enroller.enrol(book, address, code.inGroups(), newcomer));
            case BookOpening.NotNow(_, var words) -> new Joined.NotConnected(words);
            case BookOpening.Damaged(var words) -> new Joined.NotConnected(words);
            case BookOpening.NothingThere() ->
                    throw new IllegalStateException("Made and not there");
        };
    }

    private Joined joined(Enrolling enrolling) {
        if (enrolling instanceof Enrolling.Enrolled(var open, var it)) {
            joined = open;
            return new Joined.Connected(
                    new Enrolled(it.service(), it.address().toString(), it.name()));
        }
        return new Joined.NotConnected(enrolling.words());
    }

    @Override
    public void joined() {
        onJoined.accept(Objects.requireNonNull(place.made()), Objects.requireNonNull(joined));
    }

    @Override
    public void goBack() {
        onBack.run();
    }
}

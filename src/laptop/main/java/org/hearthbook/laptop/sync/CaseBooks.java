package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.PostBag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All the books that a signed-in person can open on this laptop.
public final class CaseBooks implements OpenBooks {

    private final Bookcase bookcase;
    private volatile List<OpenBook> books;

    public CaseBooks(Bookcase bookcase) {
        this.bookcase = bookcase;
        books = bookcase.openAll();
        books.forEach(it -> it.post().expectService());
    }

    private void lookAgain() {
        books = bookcase.openAll();
        books.forEach(it -> it.post().expectService());
    }

    @Override
    public UUID laptop() {
        return bookcase.laptop();
    }

    @Override
    public List<PostBag> bags() {
        return books.stream().map(OpenBook::bag).toList();
    }

    @Override
    public boolean begin(UUID household) {
        var isBegun = bookcase.begin(household).isSaved();
        lookAgain();
        return isBegun;
    }

    @Override
    public boolean leave(UUID household) {
        var isLeft = bookcase.leave(household, CaseBooks::hasArrived).isSaved();
        lookAgain();
        return isLeft;
    }

    private static boolean hasArrived(OpenBook book) {
        return book.bag().hasArrived() && book.files().toSend().isEmpty();
    }

    @Override
    public int filesWaiting(UUID household) {
        return book(household).map(it -> it.files().toSend().size()).orElse(0);
    }

    private Optional<OpenBook> book(UUID household) {
        return books.stream().filter(it -> it.household().id().equals(household)).findFirst();
    }
}

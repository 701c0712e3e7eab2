package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.BookLog;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.household.Household;

import java.util.List;
import java.util.UUID;

/// A household's book without keys and people signing in: the same pages, rules and post over any
/// log. For trying out what happens to thousands of books.
public final class LooseBook {

    private final Desk desk;
    private final Ids ids;
    private final Pages pages;
    private final Acting acting;
    private final PostBag bag;

    /// The book of `household` on `laptop`, as `log` has it.
    public LooseBook(UUID laptop, UUID household, BookLog log, Desk desk, ChangeJson json) {
        this.desk = desk;
        ids = new Ids(desk.clock(), desk.random());
        pages = new Pages(household, log, json);
        acting = new Acting(new Acting.Writer(laptop, desk, ids, json), pages);
        bag = new PostBag(pages, acting);
    }

    public Household household() {
        return pages.household();
    }

    public UUID newId() {
        return ids.next();
    }

    /// Does all of `acts`, or none.
    public Acted act(UUID person, List<Act> acts) {
        return acting.act(person, acts, null);
    }

    /// The same, signed by whoever holds `signer`.
    public Acted sign(PersonKeys signer, List<Act> acts) {
        return acting.act(signer.person(), acts, signer);
    }

    public PostBag bag() {
        return bag;
    }

    /// What goes and comes by hand.
    public ByHand byHand() {
        return new ByHand(pages, acting);
    }

    /// What `person` sees of the post.
    public BookPost post(UUID person) {
        return new BookPost(pages, acting, new BookPost.Settler(person, ids, desk::today));
    }
}

package org.hearthbook.desktop.sending;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Held;
import org.hearthbook.laptop.book.OpenBook;

import java.util.List;

/// What did not get through to the service or came from it unasked, and what can be done about it.
interface Post {

    List<Attention> attention();

    Acted settle(Attention attention, Attention.Remedy remedy);

    /// What cannot be sent until somebody sees to it.
    List<Delay> delays();

    /// How many changes that are.
    default int delayed() {
        return delays().stream().mapToInt(it -> it.changes().size()).sum();
    }

    Held held();

    Acted letGo(Held held);

    Acted putBack(Held held);

    static Post of(OpenBook book) {
        var post = book.post();
        return new Post() {
            @Override
            public List<Attention> attention() {
                return post.attention();
            }

            @Override
            public Acted settle(Attention attention, Attention.Remedy remedy) {
                return post.settle(attention, remedy);
            }

            @Override
            public List<Delay> delays() {
                return book.bag().delays();
            }

            @Override
            public Held held() {
                return post.held();
            }

            @Override
            public Acted letGo(Held held) {
                return post.letGo(held);
            }

            @Override
            public Acted putBack(Held held) {
                return post.putBack(held);
            }
        };
    }
}

package org.hearthbook.desktop.sending;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.BookPost;
import org.hearthbook.laptop.book.Held;

import java.util.List;

/// What did not get through to the service or came from it unasked, and what can be done about it.
interface Post {

    List<Attention> attention();

    Acted settle(Attention attention, Attention.Remedy remedy);

    Held held();

    Acted letGo(Held held);

    Acted putBack(Held held);

    static Post of(BookPost post) {
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

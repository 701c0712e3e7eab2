package org.hearthbook.desktop.sending;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Held;

import java.util.ArrayList;
import java.util.List;

/// A post in which lies what the test puts there.
final class PretendPost implements Post {

    final List<Attention> attention = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final List<Delay> delays = new ArrayList<>();
    Held held = new Held(List.of());
    Acted answer = new Acted.Saved(List.of());

    @Override
    public List<Attention> attention() {
        return List.copyOf(attention);
    }

    @Override
    public Acted settle(Attention settled, Attention.Remedy remedy) {
        done.add(remedy.name());
        if (answer.isSaved()) {
            attention.remove(settled);
        }
        return answer;
    }

    @Override
    public List<Delay> delays() {
        return List.copyOf(delays);
    }

    @Override
    public Held held() {
        return held;
    }

    @Override
    public Acted letGo(Held gone) {
        done.add("let go " + gone.removals().size());
        held = new Held(List.of());
        return answer;
    }

    @Override
    public Acted putBack(Held back) {
        done.add("put back " + back.removals().size());
        held = new Held(List.of());
        return answer;
    }
}

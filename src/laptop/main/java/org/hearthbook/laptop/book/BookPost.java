package org.hearthbook.laptop.book;

import java.util.List;
import java.util.UUID;

/// What of an open book is on its way to the service, what the service did not take, and what came
/// from it that a person has to be asked about.
public final class BookPost {

    BookPost() {}

    /// How far `record` is on its way.
    public Sending sending(UUID record) {
        return new Sending.OnThisLaptop();
    }

    /// What the service did not take, oldest first.
    public List<Attention> attention() {
        return List.of();
    }

    /// Does what `remedy` says. What was settled is no longer listed.
    public Acted settle(Attention attention, Attention.Remedy remedy) {
        return new Acted.Saved(List.of());
    }

    /// Removals that wait for a person's yes or no.
    public Held held() {
        return new Held(List.of());
    }

    /// Yes: the removals in `held` happen.
    public Acted letGo(Held held) {
        return new Acted.Saved(List.of());
    }

    /// No: every record in `held` is put back, here and everywhere else.
    public Acted putBack(Held held) {
        return new Acted.Saved(List.of());
    }
}

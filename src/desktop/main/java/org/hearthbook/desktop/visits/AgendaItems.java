package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.waiting.Waiting;
import org.hearthbook.desktop.waiting.WaitingWords;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.Agenda;
import org.hearthbook.records.household.Need;
import org.hearthbook.records.household.WhatNeedsYou;

import java.util.List;

/// What to see to at the table, in words, for whoever writes.
record AgendaItems(OpenBook book, Agenda agenda) {

    /// A carer sees what waits for them; the visitor what waits in the household.
    List<Waiting> all() {
        var words = new WaitingWords(book);
        var needs =
                book.person().asCarer().isPresent()
                        ? WhatNeedsYou.of(book.household(), book.pack(), book.me(), book.today())
                        : agenda.items();
        return needs.stream().filter(AgendaItems::isForTheTable).map(words::say).toList();
    }

    private static boolean isForTheTable(Need need) {
        return !(need instanceof Need.DoAction || need instanceof Need.SignVisit);
    }

    /// The field that keeps whether `item` is ticked.
    static String tick(Waiting item) {
        return "tick." + item.what();
    }
}

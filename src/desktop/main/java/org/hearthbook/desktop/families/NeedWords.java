package org.hearthbook.desktop.families;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.Need;

/// Says one thing that waits in a household in everyday words.
@FunctionalInterface
interface NeedWords {

    String say(OpenBook book, Need need);
}

package org.hearthbook.desktop.firstrun;

import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;

/// Where a new book is made, and who waits for it.
public interface Start {

    /// Makes the book with its first carer. Takes a few seconds, away from the window.
    Beginning begin(String household, NewCarer carer, Passphrase passphrase, RecoveryCode recovery);

    /// The book is there and its carer signed in.
    void begun(OpenBook book);
}

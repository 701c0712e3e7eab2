package org.hearthbook.desktop.shell;

import javafx.beans.property.ObjectProperty;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.laptop.book.Book;

/// What belongs to the laptop and not to one person's sitting.
///
/// @param switchPerson locks, and asks for somebody else's passphrase
record Premises(Book book, ObjectProperty<Look> look, Runnable lock, Runnable switchPerson) {}

package org.hearthbook.desktop.sitting;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.laptop.book.OpenBook;

/// What every screen works with while one person is signed in.
///
/// @param background where saving and other slow work is done
/// @param going how to get to another screen
/// @param tray where long work shows how far it is
/// @param undo where something just done can be taken back
/// @param line to the fostering service
public record Sitting(
        OpenBook book,
        Background background,
        Going going,
        Tray tray,
        UndoBar undo,
        ServiceLine line) {}

package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import java.util.function.Supplier;

/// One place in the sidebar, and the page that it opens.
///
/// @param isOfHousehold whether it is of the household that is open, for somebody with several
public record Section(
        String id, String name, Ikon icon, Supplier<? extends Node> page, boolean isOfHousehold) {

    public Section(String id, String name, Ikon icon, Supplier<? extends Node> page) {
        this(id, name, icon, page, false);
    }
}

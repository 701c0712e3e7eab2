package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import java.util.function.Supplier;

/// One place in the sidebar, and the page that it opens.
public record Section(String id, String name, Ikon icon, Supplier<? extends Node> page) {}

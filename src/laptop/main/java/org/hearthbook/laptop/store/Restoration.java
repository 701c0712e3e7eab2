package org.hearthbook.laptop.store;

import java.time.LocalDate;

/// That this book was put back from `backup`, by its file's name, and the day that was done.
public record Restoration(String backup, LocalDate on) {}

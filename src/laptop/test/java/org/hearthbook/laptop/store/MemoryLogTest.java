package org.hearthbook.laptop.store;

final class MemoryLogTest extends BookLogContract {

    private final MemoryLog log = new MemoryLog();

    @Override
    BookLog openLog() {
        return log;
    }
}

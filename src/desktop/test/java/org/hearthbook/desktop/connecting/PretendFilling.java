package org.hearthbook.desktop.connecting;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.records.changes.Role;

import java.util.List;

/// A book that comes as the test says.
final class PretendFilling implements Filling {

    private final List<String> done;
    private int arrived;
    boolean isDone;
    boolean isAsking;
    boolean hasNone;
    Role role = Role.SUPERVISING_SOCIAL_WORKER;
    private Runnable listener = () -> {};

    PretendFilling(List<String> done) {
        this.done = done;
    }

    void has(int entries) {
        arrived = entries;
        listener.run();
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public boolean hasNone() {
        return hasNone;
    }

    @Override
    public int arrived() {
        return arrived;
    }

    @Override
    public boolean isDone() {
        return isDone;
    }

    @Override
    public boolean isAsking() {
        return isAsking && arrived > 0;
    }

    @Override
    public Acted introduce(NewCarer carer) {
        done.add(carer.name());
        return new Acted.Saved(List.of());
    }

    @Override
    public Runnable listen(Runnable told) {
        listener = told;
        return () -> {};
    }

    @Override
    public void enter() {
        done.add("enter");
    }

    @Override
    public void later() {
        done.add("later");
    }
}

package org.hearthbook.service;

/// Starts the fostering service's end.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {}
}

package org.hearthbook.laptop.store;

import java.util.UUID;

/// One person at the sign-in screen, by the name that they chose to be called there.
public record SignIn(UUID person, String label) {}

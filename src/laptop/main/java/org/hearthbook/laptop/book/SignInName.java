package org.hearthbook.laptop.book;

import java.util.UUID;

/// How a person chose to be called on the sign-in screen. The one thing about them that can be read
/// without a passphrase, and they are told so when they choose it.
public record SignInName(UUID person, String name) {}

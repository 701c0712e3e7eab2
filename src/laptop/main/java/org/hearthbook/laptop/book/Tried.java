package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.PersonKeys;

import java.time.Duration;

/// What came of trying a secret on a person's slot.
sealed interface Tried {

    record Opened(PersonKeys keys) implements Tried {}

    record Wrong(Duration waiting) implements Tried {}

    record TooSoon(Duration left) implements Tried {}

    record NotPossible(String words) implements Tried {}
}

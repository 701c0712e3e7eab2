package org.hearthbook.service.commands;

import org.hearthbook.records.changes.Role;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// What administrators give, made sure of; and times as they read them.
final class Given {

    private static final int LONGEST_NAME = 120;
    private static final Map<String, Role> ROLES =
            Map.of(
                    "carer", Role.CARER,
                    "ssw", Role.SUPERVISING_SOCIAL_WORKER,
                    "manager", Role.MANAGER,
                    "administrator", Role.ADMINISTRATOR);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private Given() {}

    /// A name of something, on one line and not too long.
    static String name(String given) {
        var name = given.strip();
        var isPlain = name.codePoints().noneMatch(Character::isISOControl);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !isPlain) {
            throw new NotDone(new Ending.NotUnderstood(Words.of("nameNotGood", LONGEST_NAME)));
        }
        return name;
    }

    static Role role(String given) {
        var role = ROLES.get(given);
        if (role == null) {
            throw new NotDone(new Ending.NotUnderstood(Words.of("noRole", given)));
        }
        return role;
    }

    /// A role as administrators write it.
    static String role(Role role) {
        return ROLES.entrySet().stream()
                .filter(it -> it.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// A time, given in milliseconds since 1970.
    static String time(long at) {
        return TIME.format(Instant.ofEpochMilli(at));
    }
}

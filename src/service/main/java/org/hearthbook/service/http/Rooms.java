package org.hearthbook.service.http;

import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;

import java.security.SecureRandom;
import java.time.InstantSource;

/// What lies behind the door. Whoever brings it closes it, once the door is closed.
public record Rooms(
        Database database,
        ServiceKeys keys,
        Shelf shelf,
        InstantSource clock,
        SecureRandom random) {}

package org.hearthbook.service.sync;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPackReader;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.PackReading;
import org.hearthbook.service.store.Packs;

/// The content pack that the rules go by: the newest that the service put in force, or else the one
/// that ships inside.
final class PackInForce {

    private PackInForce() {}

    static ContentPack among(Packs packs) {
        return packs.newest().map(it -> read(it.bytes())).orElseGet(ContentPacks::shipped);
    }

    /// One that this program cannot read is of a newer format, and was put in force by a newer one.
    private static ContentPack read(byte[] bytes) {
        return switch (ContentPackReader.read(bytes)) {
            case PackReading.Valid(var pack, _) -> pack;
            case PackReading.Rejected _ -> ContentPacks.shipped();
        };
    }
}

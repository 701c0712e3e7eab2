package org.hearthbook.laptop.book;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPackReader;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.PackReading;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.HouseholdChange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/// The content pack that a household goes by: the one it last took over from its service, or the
/// one that ships inside.
final class PackInForce {

    private final OpenBook book;

    PackInForce(OpenBook book) {
        this.book = book;
    }

    /// The pack in force. One that was adopted and cannot be read leaves the shipped one in force.
    ContentPack pack() {
        return adopted()
                .flatMap(this::bytes)
                .map(ContentPackReader::read)
                .flatMap(PackInForce::valid)
                .orElseGet(ContentPacks::shipped);
    }

    private Optional<KeptFile> adopted() {
        var sha256 = book.household().details().map(it -> it.packSha256()).orElse(null);
        return sha256 == null
                ? Optional.empty()
                : book.household().files().stream()
                        .filter(it -> it.sha256().equals(sha256))
                        .max(Comparator.comparing(it -> it.added().at()));
    }

    private Optional<byte[]> bytes(KeptFile file) {
        try (var in = book.files().open(file)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<ContentPack> valid(PackReading reading) {
        return switch (reading) {
            case PackReading.Valid(var pack, _) -> Optional.of(pack);
            case PackReading.Rejected _ -> Optional.empty();
        };
    }

    /// Keeps `file` in the book and goes by it from now on; one with a mistake changes nothing.
    Acted adopt(byte[] file) {
        return switch (ContentPackReader.read(file)) {
            case PackReading.Rejected(var problems) ->
                    new Acted.NotSaved(Words.of("packRejected", String.join(" ", problems)));
            case PackReading.Valid(var pack, var sha256) -> adopt(file, pack, sha256);
        };
    }

    private Acted adopt(byte[] file, ContentPack pack, String sha256) {
        var name = pack.id() + "-" + pack.version() + ".json";
        return switch (book.files().add(name, new ByteArrayInputStream(file), _ -> {})) {
            case FileAdding.NotAdded(var words) -> new Acted.NotSaved(words);
            case FileAdding.Added _ ->
                    book.act(
                            Act.on(
                                    book.household().id(),
                                    new HouseholdChange.PackAdopted(
                                            pack.id(), pack.version(), sha256)));
        };
    }
}

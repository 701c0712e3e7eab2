package org.hearthbook.laptop.documents;

import org.hearthbook.laptop.documents.pictures.FileBytes;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A made-up household's book, written act by act: Amara cares for Kofi, and Jo is her social
/// worker.
public final class MillLane {

    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 4);

    public final UUID amara = id("amara");
    public final UUID jo = id("jo");
    public final UUID kofi = id("kofi");
    private final UUID laptop = id("laptop");
    private final Household household = new Household(id("mill lane"));
    private final ContentPack pack = ContentPacks.shipped();
    private final ChangeJson json = Kinds.json();
    private final Map<UUID, KeyPair> keys = new HashMap<>();
    private final Map<UUID, byte[]> files = new HashMap<>();
    private Instant now = Instant.parse("2026-05-04T19:00:00Z");
    private int changes;

    public MillLane() {
        this("Amara Okafor");
    }

    public MillLane(String carer) {
        act(amara, household.id(), new HouseholdChange.Begun("The house on Mill Lane"));
        act(amara, amara, new PersonChange.CarerAdded(carer, "primary", APPROVED, "Two children"));
        giveKeys(amara);
        var worker =
                new PersonChange.WorkerAdded("Jo Bright", Role.SUPERVISING_SOCIAL_WORKER, "East");
        act(jo, jo, worker);
        giveKeys(jo);
        act(amara, kofi, new PersonChange.ChildAdded("Kofi", "KOH-fee", "K", null, APPROVED));
    }

    public Household household() {
        return household;
    }

    public ContentPack pack() {
        return pack;
    }

    /// The bytes of every file added here.
    public FileBytes files() {
        return file -> files.getOrDefault(file.id(), new byte[0]);
    }

    /// Someone does something to a record.
    public Written act(UUID by, UUID record, Body body) {
        var id = id("change " + changes++);
        now = now.plus(Duration.ofMinutes(3));
        var base = household.heads(record);
        var change = new Change(id, household.id(), record, base, by, laptop, now, body);
        var bytes = json.write(change);
        var signed = ChangeJson.kind(body.getClass()).signed();
        var written = new Written(change, bytes, signed ? sign(by, bytes) : null);
        household.fold(written);
        return written;
    }

    /// A file is added to the book.
    public UUID add(String name, String mediaType, byte[] bytes) {
        var id = id("file " + name);
        files.put(id, bytes);
        act(amara, id, new FileChange.Added(name, mediaType, bytes.length, Hashes.of(bytes)));
        return id;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// From now on they can sign.
    public void giveKeys(UUID person) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            keys.put(person, pair);
            var encoded = pair.getPublic().getEncoded();
            var raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            act(person, person, new PersonChange.KeysAdded(PublicKeys.of(raw, raw)));
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException(because);
        }
    }

    private byte[] sign(UUID by, byte[] bytes) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(java.util.Objects.requireNonNull(keys.get(by)).getPrivate());
            signing.update(bytes);
            return signing.sign();
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException(because);
        }
    }
}

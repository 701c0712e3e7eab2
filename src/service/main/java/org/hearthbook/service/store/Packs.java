package org.hearthbook.service.store;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import java.util.List;
import java.util.Optional;

/// The content packs that the service has put in force, each with its signature.
public final class Packs {

    /// A pack as it is given to laptops.
    ///
    /// @param sha256 of the bytes, hex
    /// @param signature of the service over the bytes, base64url
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Signed(String sha256, String signature, byte[] bytes) {}

    /// That one was put in force at a time, in milliseconds since 1970.
    public record Pushed(long version, String sha256, long pushed) {}

    private static final String NEWEST =
            """
            SELECT sha256, signature, bytes FROM content_pack
            ORDER BY version DESC LIMIT 1
            """;
    private static final String ALL =
            "SELECT version, sha256, pushed FROM content_pack ORDER BY version DESC";
    private static final String PUSH =
            """
            INSERT INTO content_pack (version, sha256, pushed, signature, bytes)
            VALUES (?, ?, ?, ?, ?)
            """;

    private final Transaction transaction;

    public Packs(Transaction transaction) {
        this.transaction = transaction;
    }

    /// The one that is in force, if the service has put any in place of the shipped one.
    public Optional<Signed> newest() {
        return transaction
                .handle()
                .createQuery(NEWEST)
                .map(ConstructorMapper.of(Signed.class))
                .findOne();
    }

    /// All of them, the newest first.
    public List<Pushed> list() {
        return transaction.handle().createQuery(ALL).map(ConstructorMapper.of(Pushed.class)).list();
    }

    public void push(long version, Signed pack, long now) {
        transaction
                .handle()
                .execute(PUSH, version, pack.sha256(), now, pack.signature(), pack.bytes());
    }
}

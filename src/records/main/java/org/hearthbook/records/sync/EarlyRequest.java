package org.hearthbook.records.sync;

import org.hearthbook.records.sync.SyncRequest.Offer;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// A request of one household that is written and packed as far as it is known: what it offers,
/// before the reply to the request in front of it tells the cursor. One thread at a time may use
/// it.
public final class EarlyRequest {

    private static final int CHANGE = 512;

    private final List<Offer> changes;
    private final ByteArrayOutputStream packed;
    private final JsonGenerator json;

    /// Writes and packs `changes`.
    public EarlyRequest(List<Offer> changes) {
        this.changes = List.copyOf(changes);
        packed = new ByteArrayOutputStream(CHANGE * changes.size());
        json = Wire.writer(gzip(packed));
        json.writeStartObject();
        json.writeArrayPropertyStart("households");
        json.writeStartObject();
        json.writeArrayPropertyStart("changes");
        changes.forEach(it -> OfferWriter.write(it, json));
        json.writeEndArray();
    }

    private static Packed gzip(ByteArrayOutputStream packed) {
        try {
            return new Packed(packed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Whether `request` asks of one household, and offers just these changes.
    public boolean isBeginningOf(SyncRequest request) {
        if (request.households().size() != 1) {
            return false;
        }
        var asked = request.households().getFirst();
        return asked.known().isEmpty() && asked.changes().equals(changes);
    }

    /// The whole of `request` as gzip, of which this is the beginning. To be called once.
    public byte[] gzip(SyncRequest request) {
        var asked = request.households().getFirst();
        json.writeStringProperty("household", asked.household().toString());
        json.writeStringProperty("cursor", asked.cursor());
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("laptop", request.laptop().toString());
        var epoch = request.epoch();
        if (epoch != null) {
            json.writeStringProperty("epoch", epoch.toString());
        }
        json.writeNumberProperty("most", request.most());
        json.writeEndObject();
        json.close();
        return packed.toByteArray();
    }
}

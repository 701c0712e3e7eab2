package org.hearthbook.records.sync;

import org.hearthbook.records.sync.SyncRequest.Offer;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// A request of one household that is written and packed as far as it is known: what it offers,
/// before the reply to the request in front of it tells the cursor. One thread at a time may use
/// it.
public final class EarlyRequest {

    private static final int CHANGE = 512;

    private final List<Offer> changes;
    private final ContentCoding coding;
    private final ByteArrayOutputStream written;
    private final JsonGenerator json;
    private final byte[] beginning;

    /// Writes and packs `changes`.
    public EarlyRequest(List<Offer> changes, ContentCoding coding) {
        this.changes = List.copyOf(changes);
        this.coding = coding;
        written = new ByteArrayOutputStream(CHANGE * changes.size());
        json = Wire.writer(written);
        json.writeStartObject();
        json.writeArrayPropertyStart("households");
        json.writeStartObject();
        json.writeArrayPropertyStart("changes");
        changes.forEach(it -> OfferWriter.write(it, json));
        json.writeEndArray();
        json.flush();
        beginning = packed();
    }

    /// What was written since the last time, packed.
    private byte[] packed() {
        var packed = coding.pack(written.toByteArray());
        written.reset();
        return packed;
    }

    /// How it is packed.
    public ContentCoding coding() {
        return coding;
    }

    /// Whether `request` asks of one household, and offers just these changes.
    public boolean isBeginningOf(SyncRequest request) {
        if (request.households().size() != 1) {
            return false;
        }
        var asked = request.households().getFirst();
        return asked.known().isEmpty() && asked.changes().equals(changes);
    }

    /// The whole of `request`, packed, of which this is the beginning. To be called once.
    public byte[] packed(SyncRequest request) {
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
        var end = packed();
        var whole = Arrays.copyOf(beginning, beginning.length + end.length);
        System.arraycopy(end, 0, whole, beginning.length, end.length);
        return whole;
    }
}

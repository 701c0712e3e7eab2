package org.hearthbook.laptop.documents.proof;

import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.jspecify.annotations.Nullable;

import java.util.Base64;

/// One change: the bytes that were first written, and the signature over them, in base 64.
public record Entry(String bytes, @Nullable String signature) {

    public static Entry of(Written written) {
        var encoder = Base64.getEncoder();
        return new Entry(
                encoder.encodeToString(written.json()),
                written.signature().map(encoder::encodeToString).orElse(null));
    }

    /// The change again.
    ///
    /// @throws NotAChange if these are not the bytes of one
    public Written written(ChangeJson changes) throws NotAChange {
        try {
            var json = Base64.getDecoder().decode(bytes);
            var signed = signature == null ? null : Base64.getDecoder().decode(signature);
            return new Written(changes.read(json), json, signed);
        } catch (IllegalArgumentException wrong) {
            throw new NotAChange("not base 64", wrong);
        }
    }
}

package org.hearthbook.service.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Sealer;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Asks one thing of the service, about whichever household, in a way that would do if it may be
/// done at all.
final class Asking {

    private static final byte[] NOTHING = {};
    private static final String BYTES = "application/offset+octet-stream";

    private final Premises premises;
    private final String method;
    private final String path;
    private String hash = Hashes.of(UUID.randomUUID().toString());

    Asking(Premises premises, String route) {
        this.premises = premises;
        method = route.substring(0, route.indexOf(' '));
        path = route.substring(route.indexOf(' ') + 1);
    }

    /// The status that is heard without any proof.
    int withNothing(UUID household) {
        premises.clock.pass(7);
        return premises.laptop()
                .with(
                        method,
                        path(premises.laptop(), household),
                        body(premises.laptop(), household),
                        tus())
                .statusCode();
    }

    /// The status that `laptop` hears, with its proof and its token if it has one.
    int by(Laptop laptop, UUID household) {
        premises.clock.pass(7);
        var filled = path(laptop, household);
        return laptop.ask(method, filled, body(laptop, household), tus()).statusCode();
    }

    private String path(Laptop laptop, UUID household) {
        var file = UUID.randomUUID().toString().getBytes(UTF_8);
        if (path.contains("{file}")) {
            hash = Hashes.of(file);
            var upload = premises.begun(household, laptop.id, file, 1);
            return filled(household)
                    .replace("{file}", premises.named(household, laptop.id, file).toString())
                    .replace("{upload}", upload.toString());
        }
        if (path.contains("{upload}")) {
            var upload = premises.stored(household, file, 1);
            return filled(household).replace("{upload}", upload.toString());
        }
        if (path.contains("{sha256}")) {
            premises.stored(household, file, file.length);
            return filled(household).replace("{sha256}", Hashes.of(file));
        }
        return filled(household);
    }

    private String filled(UUID household) {
        return path.replace("{household}", household.toString());
    }

    private byte[] body(Laptop laptop, UUID household) {
        return switch (method + " " + path) {
            case "POST /v1/enrolments" ->
                    Wire.write(new Enrolment.Request("00000-00000", laptop.id, null, null));
            case "POST /v1/sync" -> {
                var asked = new SyncRequest.AskedOf(household, "", List.of(), List.of());
                yield Wire.write(new SyncRequest(laptop.id, null, List.of(asked), 10));
            }
            case "PUT /v1/escrow" ->
                    Wire.write(new Enrolment.Escrow(Map.of(laptop.id, sealed(laptop))));
            case "POST /v1/hand-overs" -> Wire.write(new Enrolment.HandOver(household, Map.of()));
            case "PATCH /v1/households/{household}/uploads/{upload}",
                    "PATCH /v1/households/{household}/hand-overs/{file}/{upload}" ->
                    new byte[] {1};
            default -> NOTHING;
        };
    }

    private String sealed(Laptop laptop) {
        var key = Wire.text(premises.keys.openingKey());
        return Sealer.seal(key, laptop.id.toString(), new byte[] {1});
    }

    /// What routes for files want, and no other minds.
    private String[] tus() {
        return new String[] {
            "Tus-Resumable",
            "1.0.0",
            "Upload-Length",
            "36",
            "Upload-Offset",
            "1",
            "Content-Type",
            BYTES,
            "Upload-Metadata",
            "sha256 " + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash))
        };
    }
}

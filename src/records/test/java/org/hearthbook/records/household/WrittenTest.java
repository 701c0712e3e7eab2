package org.hearthbook.records.household;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.records.trying.Signer;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

final class WrittenTest {

    private final ChangeJson json = Kinds.json();
    private final Signer amara = new Signer();

    @Test
    void comesBackFromItsPayloadToTheLastByte() throws NotAChange {
        for (var signed : new boolean[] {true, false}) {
            var written = written(signed);

            var back = Written.read(written.payload(), json);

            assertEquals(written, back);
            assertEquals(written.hashCode(), back.hashCode());
            assertEquals(written.change(), back.change());
            assertArrayEquals(written.json(), back.json());
            assertEquals(signed, back.signature().isPresent());
            assertEquals(written.size(), written.payload().length);
        }
    }

    @Test
    void isRefusedWhenItIsCutAtAnyByteOrHasOneMore() {
        for (var signed : new boolean[] {true, false}) {
            var payload = written(signed).payload();
            for (var length = 0; length < payload.length; length++) {
                var cut = Arrays.copyOf(payload, length);

                assertThrows(NotAChange.class, () -> Written.read(cut, json));
            }
            var grown = Arrays.copyOf(payload, payload.length + 1);
            assertThrows(NotAChange.class, () -> Written.read(grown, json));
        }
    }

    @Test
    void isRefusedInAFormatOfTheFuture() {
        var payload = written(false).payload();

        payload[0] = 2;

        assertThrows(NotAChange.class, () -> Written.read(payload, json));
    }

    @Test
    void comesBackFromAMessage() throws NotAChange {
        for (var signed : new boolean[] {true, false}) {
            var written = written(signed);
            var text = new String(written.json(), UTF_8);
            var signature = written.signature().map(Wire::text).orElse(null);

            assertEquals(written, Wire.block(text, signature).read(json));
        }
    }

    @Test
    void isRefusedFromAMessageWhenItsSignatureIsNone() {
        var text = new String(written(false).json(), UTF_8);

        for (var none : List.of("", Wire.text(new byte[63]), Wire.text(new byte[65]), "not one!")) {
            assertThrows(NotAChange.class, () -> Wire.block(text, none));
        }
    }

    @Test
    void isPassedOnWithABodyThatMakesNoSenseHere() throws NotAChange {
        var text =
                new String(written(false).json(), UTF_8).replaceFirst("\"body\":.*", "\"body\":7}");
        var block = Wire.block(text, null);

        assertThrows(NotAChange.class, () -> block.read(json));
        var written = block.readLeniently(json);

        assertInstanceOf(Unknown.class, written.change().body());
        assertEquals(text, new String(written.json(), UTF_8));
        assertThrows(NotAChange.class, () -> Wire.block("{}", null).readLeniently(json));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var written = written(true);
        var before = written.payload();

        written.json()[0] = 0;
        written.payload()[0] = 0;
        written.signature().orElseThrow()[0] ^= 1;

        assertArrayEquals(before, written.payload());
    }

    @Test
    void isAnotherWithAnotherSignature() {
        var change = Examples.all().getFirst();
        var bytes = json.write(change);
        var signed = new Written(change, bytes, amara.sign(bytes));

        assertNotEquals(new Written(change, bytes, null), signed);
        assertNotEquals(new Written(change, bytes, new Signer().sign(bytes)), signed);
        assertEquals(new Written(change, bytes, amara.sign(bytes)), signed);
    }

    @Test
    void takesNoSignatureOfAnotherLength() {
        var change = Examples.all().getFirst();
        var bytes = json.write(change);

        assertThrows(
                IllegalArgumentException.class, () -> new Written(change, bytes, new byte[63]));
    }

    @Test
    void saysNothingOfWhatIsInIt() {
        assertEquals("Written[" + written(true).change().id() + "]", written(true).toString());
        assertFalse(written(true).toString().contains("hill"));
    }

    private Written written(boolean signed) {
        var change = Examples.all().getFirst();
        var bytes = json.write(change);
        return new Written(change, bytes, signed ? amara.sign(bytes) : null);
    }
}

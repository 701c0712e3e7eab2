package org.hearthbook.records.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class WireTest {

    private static final UUID LAPTOP = new UUID(0x7000, 1);
    private static final UUID HOUSE = new UUID(0x7000, 2);
    private static final UUID NOTE = new UUID(0x7000, 3);
    private static final Instant EVENING = Instant.parse("2026-11-16T19:30:00Z");

    @Test
    void bringsARequestOverAsItWas() throws Wire.NotUnderstood {
        var offer = new Offer("{\"text\":\"Ọlá said \\u0000 “no”\"}", "c2ln", null);
        var known = new Known(NOTE, "aGFzaA");
        var asked = new AskedOf(HOUSE, "", List.of(offer), List.of(known));
        var request = new SyncRequest(LAPTOP, null, List.of(asked), 1_000);

        assertEquals(request, Wire.read(Wire.write(request), SyncRequest.class));
    }

    @Test
    void bringsEveryOutcomeOverAsItWas() throws Wire.NotUnderstood {
        List<Outcome> outcomes =
                List.of(
                        new Outcome.Accepted(NOTE, 7, EVENING, "cmVjZWlwdA"),
                        new Outcome.Refused(NOTE, "evidenceMovedOn", List.of("a")),
                        new Outcome.NotYet(NOTE, "fileNotThere"),
                        new Outcome.Clash(NOTE));
        var delivered = new Delivered(8, EVENING, "{}", null, "cmVjZWlwdA");
        var answered =
                new Answered(
                        HOUSE,
                        outcomes,
                        List.of(delivered),
                        "8-x",
                        true,
                        3,
                        List.of(NOTE),
                        "1-abc",
                        501_230L,
                        "k1 k2");
        var reply = new SyncReply(LAPTOP, EVENING, List.of(answered), List.of(NOTE), "ff");

        assertEquals(reply, Wire.read(Wire.write(reply), SyncReply.class));
    }

    @Test
    void leavesOutListsThatHoldNothing() throws Wire.NotUnderstood {
        var idle = new Answered(HOUSE, List.of(), List.of(), "8-x", false, 3, List.of(), null);
        var reply = new SyncReply(LAPTOP, EVENING, List.of(idle), List.of(), null);

        var json = Wire.write(reply);

        assertFalse(new String(json, StandardCharsets.UTF_8).contains("[]"));
        assertEquals(reply, Wire.read(json, SyncReply.class));
    }

    @Test
    void saysNothingOfAContactThatThereIsNot() {
        var idle = new Answered(HOUSE, List.of(), List.of(), "8-x", false, 3, List.of(), null);

        var json = new String(Wire.write(idle), StandardCharsets.UTF_8);

        assertFalse(json.contains("contact"), json);
    }

    @Test
    void passesOverWhatOnlyANewerProgramKnows() throws Wire.NotUnderstood {
        var json = "{\"token\":\"t\",\"seconds\":600,\"colour\":{\"of\":[\"hope\"]}}";

        var token = Wire.read(json.getBytes(StandardCharsets.UTF_8), Enrolment.Token.class);

        assertEquals(new Enrolment.Token("t", 600), token);
    }

    @Test
    void readsWhatBecameOfAChangeInWhateverOrderItIsSaid() throws Wire.NotUnderstood {
        var json =
                """
                {"outcomes": [{"at": "2026-11-16T19:30:00Z", "new": [{}], "receipt": "r", "seq": 7,
                "id": "%s", "is": "accepted"}]}
                """
                        .formatted(NOTE);

        assertEquals(
                List.of(new Outcome.Accepted(NOTE, 7, EVENING, "r")),
                Wire.read(utf8(json), Enrolment.HandedOver.class).outcomes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "{\"is\": \"lost\", \"id\": \":id\"}",
                "{\"is\": \"clash\"}",
                "{\"is\": \"clash\", \"id\": \"7\"}",
                "{\"is\": \"notYet\", \"id\": \":id\"}",
                "{\"is\": \"refused\", \"id\": \":id\", \"key\": null}",
                "{\"is\": \"refused\", \"id\": \":id\", \"key\": \"k\", \"about\": [7]}",
                "{\"is\": \"accepted\", \"id\": \":id\", \"at\": \"noon\", \"seq\": 1, \"receipt\":"
                        + " \"r\"}",
                "{\"is\": \"accepted\", \"id\": \":id\", \"at\": \"2026-11-16T19:30:00Z\","
                        + " \"receipt\": \"r\"}"
            })
    void refusesWhatIsNoOutcome(String outcome) {
        var json = utf8("{\"outcomes\": [" + outcome.replace(":id", NOTE.toString()) + "]}");

        assertThrows(Wire.NotUnderstood.class, () -> Wire.read(json, Enrolment.HandedOver.class));
    }

    @Test
    void passesOverWhatANewerLaptopOffersBesides() throws Wire.NotUnderstood {
        var json = "{\"json\": \"{}\", \"new\": {\"json\": \"no\"}, \"receipt\": null}";

        assertEquals(new Offer("{}", null, null), Wire.read(utf8(json), Offer.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "{\"json\": null}", "{\"json\": 7}", "{\"json\": [\"{}\"]}"})
    void refusesWhatIsNoOffer(String json) {
        assertThrows(Wire.NotUnderstood.class, () -> Wire.read(utf8(json), Offer.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seq", "at", "json", "receipt"})
    void refusesADeliveryThatLacksAPart(String part) throws Wire.NotUnderstood {
        var delivered = new Delivered(8, EVENING, "{}", "c2ln", "cmVjZWlwdA");
        var json = new String(Wire.write(delivered), StandardCharsets.UTF_8);
        var lacking = json.replace("\"" + part + "\"", "\"else\"");

        assertEquals(delivered, Wire.read(utf8(json), Delivered.class));
        assertThrows(Wire.NotUnderstood.class, () -> Wire.read(utf8(lacking), Delivered.class));
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"token\":\"t\",\"seconds\":600} {}",
                "{\"token\":\"t\",\"token\":\"u\",\"seconds\":600}",
                "{\"token\":\"t\",\"seconds\":null}",
                "{\"token\":\"t\",\"seconds\":1e99}",
                "{\"token\":\"t\",\"seconds\":600,\"x\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}"
            })
    void refusesWhatIsNoSuchMessage(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThrows(Wire.NotUnderstood.class, () -> Wire.read(bytes, Enrolment.Token.class));
    }

    @Test
    void spellsBytesSoThatTheyCanStandInAHeader() {
        var bytes = new byte[] {-1, -2, 62, 63, 0};

        assertEquals("__4-PwA", Wire.text(bytes));
        assertArrayEquals(bytes, Wire.bytes(Wire.text(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"__4-PwB", "__4-PwD", "__4-PwA=", "//4+PwA", "__4-PwA ", "_"})
    void readsNoBytesThatAreSpeltOtherwise(String text) {
        assertThrows(IllegalArgumentException.class, () -> Wire.bytes(text));
    }
}

package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

final class HouseholdRulesTest {

    private static final String SHA256 = "ab".repeat(32);

    @Test
    void letsThoseOfTheHouseholdWriteOnItsPage() {
        for (var who : List.of(CARER, WORKER)) {
            table("of the household").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void letsAnyoneBeginABookAndNobodyFromOutsideGoOn() {
        for (var who : OUTSIDE) {
            table("from outside").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void hasOnePageOnly() {
        var elsewhere = Told.nothing(new HouseholdRules(), new UUID(0x7000, 77));

        for (var body : List.of("begun", "named", "numbers", "pack")) {
            assertEquals("anotherPage", elsewhere.answer(CARER, body(body)));
        }
    }

    @Test
    void asksForAName() {
        var endless = "x".repeat(Texts.LONGEST + 1);

        assertEquals("nameNeeded", at("none").answer(CARER, new HouseholdChange.Begun(" ")));
        assertEquals("nameNeeded", at("begun").answer(CARER, new HouseholdChange.Named("")));
        assertEquals("textTooLong", at("begun").answer(CARER, new HouseholdChange.Named(endless)));
    }

    @Test
    void keepsTheNewestNumbersNameAndPack() {
        var details =
                at("begun")
                        .then(CARER, body("numbers"))
                        .then(CARER, body("pack"))
                        .then(CARER, body("named"))
                        .state();

        assertEquals("The house by the sea", details.name());
        assertEquals(Map.of("duty-team", "01245 600 700"), details.numbers());
        assertEquals(SHA256, details.packSha256());
    }

    private static Table table(String who) {
        return Table.of(HouseholdRulesTest.class, "household-rules.txt", who);
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    private static HouseholdChange body(String name) {
        return switch (name) {
            case "begun" -> new HouseholdChange.Begun("The house on the hill");
            case "named" -> new HouseholdChange.Named("The house by the sea");
            case "numbers" ->
                    new HouseholdChange.NumbersGiven(
                            List.of(
                                    new HouseholdChange.PhoneNumber("duty-team", "1"),
                                    new HouseholdChange.PhoneNumber("duty-team", "01245 600 700")));
            case "pack" -> new HouseholdChange.PackAdopted("essex", 2, SHA256);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<HouseholdDetails, HouseholdChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new HouseholdRules(), HOUSEHOLD);
            case "begun" -> at("none").then(CARER, body("begun"));
            default -> throw new IllegalArgumentException(stage);
        };
    }
}

package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.trying.Signer;
import org.junit.jupiter.api.Test;

import java.util.UUID;

final class SignedActsTest {

    private static final String TEXT = "Foster Care Agreement\n";
    private static final String SHA256 = Hashes.of(TEXT);

    private final Desk kitchen = Desk.ofAFamily();

    @Test
    void asksForTheSignatureOfWhoeverMustAnswerForIt() {
        var agreement = agreementThatWasRead();
        var signed = new AgreementChange.Signed(SHA256, "Amara", Mark.typed("Amara"));
        var act = kitchen.written(AMARA, agreement, signed);
        var json = act.json();

        assertEquals("notSigned", kitchen.tries(new Written(act.change(), json, null)));
        assertEquals(
                "notSigned",
                kitchen.tries(new Written(act.change(), json, new Signer().sign(json))));
        var overOther = kitchen.written(AMARA, agreement, signed);
        assertEquals(
                "notSigned",
                kitchen.tries(
                        new Written(act.change(), json, overOther.signature().orElseThrow())));
        assertEquals("ok", kitchen.tries(act));
    }

    @Test
    void takesNoSignatureOfSomeoneElseForAnother() {
        var agreement = agreementThatWasRead();
        var signed = new AgreementChange.Signed(SHA256, "Amara", Mark.typed("Amara"));
        var forged = kitchen.written(BEN, agreement, signed).change();
        var asAmara =
                new Change(
                        forged.id(),
                        HOUSEHOLD,
                        agreement,
                        forged.base(),
                        AMARA,
                        forged.on(),
                        forged.at(),
                        signed);
        var json = Desk.JSON.write(asAmara);
        var bens = new Signer().sign(json);

        assertEquals("signForAnother", kitchen.tries(BEN, agreement, signed));
        assertEquals("notSigned", kitchen.tries(new Written(asAmara, json, bens)));
    }

    private UUID agreementThatWasRead() {
        var id = Agreement.idFor(HOUSEHOLD, AMARA, "foster-care", 1, SHA256, "One");
        kitchen.does(
                AMARA,
                id,
                new AgreementChange.Offered(AMARA, "foster-care", 1, "Agreement", TEXT, "One"));
        kitchen.does(AMARA, id, new AgreementChange.Read(SHA256));
        return id;
    }
}

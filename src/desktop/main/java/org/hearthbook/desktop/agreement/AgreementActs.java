package org.hearthbook.desktop.agreement;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.signing.KeptMark;
import org.hearthbook.desktop.signing.Letter;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.AgreementStanding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a carer does with their agreement, as acts on its record.
record AgreementActs(OpenBook book) {

    /// It lies before whoever is signed in, word for word.
    Act offered(AgreementStanding.ToRead toRead) {
        return offered(book.me(), toRead);
    }

    /// It lies before `carer`, word for word.
    Act offered(UUID carer, AgreementStanding.ToRead toRead) {
        var text = toRead.text();
        return Act.on(
                toRead.record(),
                new AgreementChange.Offered(
                        carer,
                        text.id(),
                        text.version(),
                        text.title(),
                        text.text(),
                        toRead.terms()));
    }

    /// The carer read it, offered first where it was not.
    List<Act> read(AgreementStanding.ToRead toRead, Letter letter) {
        var acts = new ArrayList<Act>();
        if (book.household().agreement(toRead.record()).isEmpty()) {
            acts.add(offered(toRead));
        }
        acts.add(Act.on(toRead.record(), new AgreementChange.Read(letter.sha256())));
        return acts;
    }

    /// The carer signs, and earlier ones give way to it.
    static Act[] signed(AgreementStanding.ToSign standing, String name, Mark mark) {
        var agreement = standing.agreement();
        var signature =
                new AgreementChange.Signed(
                        agreement.textSha256(), name.strip(), KeptMark.kept(mark));
        var acts = new ArrayList<Act>();
        acts.add(Act.on(agreement.id(), signature));
        for (var earlier : standing.replaces()) {
            acts.add(Act.on(earlier.id(), new AgreementChange.Superseded(agreement.id())));
        }
        return acts.toArray(Act[]::new);
    }
}

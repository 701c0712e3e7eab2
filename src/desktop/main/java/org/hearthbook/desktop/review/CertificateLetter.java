package org.hearthbook.desktop.review;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.WhenSaid;
import org.hearthbook.desktop.signing.Letter;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.CertifiedOutcome;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.Recommendation;
import org.hearthbook.records.people.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a manager reads before signing: every outcome with exactly the wording that was accepted,
/// named by its fingerprint, and the one fingerprint over all of it that is signed.
record CertificateLetter(OpenBook book, Recommendation recommended) {

    private static final Words WORDS = Words.of(CertificateLetter.class);
    private static final String PART = "\n\n";

    Letter letter() {
        var what = recommended.what();
        var parts = new ArrayList<String>();
        parts.add(WORDS.get("heading"));
        parts.add(WORDS.get("whole", name(what.carer()), label(what)));
        parts.add(
                WORDS.get(
                        "recommended",
                        name(recommended.moment().by()),
                        WhenSaid.of(recommended.moment(), book.clock())));
        if (!recommended.words().isBlank()) {
            parts.add(WORDS.get("words", recommended.words()));
        }
        parts.add(WORDS.get("outcomes"));
        what.outcomes().forEach(it -> parts.add(line(what, it)));
        parts.add(WORDS.get("exactly"));
        parts.add(WORDS.get("fingerprint", what.sha256()));
        return new Letter(String.join(PART, parts));
    }

    private String label(Certified what) {
        return book.pack().inductionSet(what.set()).map(InductionSet::label).orElse(what.set());
    }

    private String line(Certified what, CertifiedOutcome certified) {
        var code = certified.outcome();
        var title =
                book.pack()
                        .inductionSet(what.set())
                        .flatMap(it -> it.outcome(code))
                        .map(Outcome::title)
                        .orElse("");
        return WORDS.get("outcome", code, title, accepted(what, code), certified.contentSha256());
    }

    private String accepted(Certified what, String code) {
        var record = Evidence.idFor(book.household().id(), what.carer(), what.set(), code);
        return book.household().evidence(record).map(Evidence::accepted).orElse(List.of()).stream()
                .filter(it -> !it.moment().at().isAfter(recommended.moment().at()))
                .reduce((_, last) -> last)
                .map(it ->
                        WORDS.get(
                                "accepted",
                                name(it.moment().by()),
                                SpokenDate.say(
                                        it.moment()
                                                .at()
                                                .atZone(book.clock().getZone())
                                                .toLocalDate())))
                .orElse("");
    }

    private String name(UUID person) {
        return book.household().person(person).map(Person::name).orElse("");
    }
}

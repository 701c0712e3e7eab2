package org.hearthbook.laptop.sample;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The second carer's first year: month by month the social worker accepts what he wrote, until she
/// recommends the whole set and the manager signs that it is complete.
final class SampleCertificate {

    private static final int MONTHS = 6;
    private static final int FIRST_MONTH = 2;
    private static final int DAYS_TO_SIGN = 5;

    private final VisitingLaptop laptop;
    private final Cast cast;
    private final ContentPack pack;
    private final InductionSet set;
    private final Phrases accounts = Phrases.read("accounts.txt");
    private final Storyteller story;

    SampleCertificate(VisitingLaptop laptop, Cast cast, ContentPack pack, RandomGenerator chance) {
        this.laptop = laptop;
        this.cast = cast;
        this.pack = pack;
        set = pack.inductionSetFor(pack.carerKind("secondary").orElseThrow()).orElseThrow();
        story = new Storyteller(accounts, chance);
    }

    void plan(Schedule schedule, LocalDate from) {
        var outcomes = set.outcomes();
        for (var month = 0; month < MONTHS; month++) {
            var first = outcomes.size() * month / MONTHS;
            var end = outcomes.size() * (month + 1) / MONTHS;
            var part = outcomes.subList(first, end);
            schedule.on(from.plusMonths((long) FIRST_MONTH + month), _ -> accept(part));
        }
        var whole = from.plusMonths((long) FIRST_MONTH + MONTHS);
        schedule.on(whole, _ -> recommend());
        schedule.on(whole.plusDays(DAYS_TO_SIGN), _ -> complete());
    }

    private void accept(List<Outcome> outcomes) {
        var there = laptop.open();
        outcomes.forEach(it -> accept(there, it.code()));
        laptop.bring(there);
    }

    private void accept(Elsewhere there, String code) {
        var carer = cast.tomasz();
        var id = Evidence.idFor(there.household().id(), carer, set.id(), code);
        var account = String.join("\n\n", accounts.of(code));
        there.write(carer, id, new EvidenceChange.Begun(carer, set.id(), code));
        there.write(carer, id, new EvidenceChange.AccountWritten(account));
        var sha256 = there.household().evidence(id).orElseThrow().contentSha256();
        there.write(carer, id, new EvidenceChange.MarkedReady(sha256));
        var words = story.tell("accepted comment", "");
        there.write(cast.worker(), id, new EvidenceChange.Accepted(sha256, words));
    }

    private void recommend() {
        var words = story.tell("accepted comment", "");
        write(cast.worker(), new CertificateChange.Recommended(whole(), words));
    }

    private void complete() {
        var mark = Mark.typed(Cast.MANAGER);
        write(laptop.manager(), new CertificateChange.Signed(whole(), Cast.MANAGER, mark));
    }

    private void write(UUID by, CertificateChange change) {
        var there = laptop.open();
        there.write(by, page(), change);
        laptop.bring(there);
    }

    private UUID page() {
        return Certificate.idFor(laptop.household().id(), cast.tomasz(), set.id());
    }

    private Certified whole() {
        var household = laptop.household();
        var carer = laptop.person(cast.tomasz());
        return CarerInduction.of(household, pack, carer, LocalDate.EPOCH)
                .flatMap(it -> Certified.of(carer.id(), it))
                .orElseThrow();
    }
}

package org.hearthbook.desktop.review;

import static org.hearthbook.desktop.trying.Evening.must;

import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.WholeSet;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;

/// What the carer of an evening has written for their own standards.
record OwnEvidence(Evening evening) {

    void marksReady(String code, String account) {
        var book = evening.book();
        var record = Evidence.idFor(book.household().id(), book.me(), WholeSet.SET, code);
        var begun = new EvidenceChange.Begun(book.me(), WholeSet.SET, code);
        var written = new EvidenceChange.AccountWritten(account);
        must(book.act(Act.on(record, begun), Act.on(record, written)));
        var hash = book.household().evidence(record).orElseThrow().contentSha256();
        must(book.act(Act.on(record, new EvidenceChange.MarkedReady(hash))));
    }
}

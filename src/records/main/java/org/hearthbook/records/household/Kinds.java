package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.visits.VisitChange;

import java.util.List;

/// Every kind of change that this program knows.
public final class Kinds {

    private Kinds() {}

    /// What reads and writes all of them; the first to ask waits while it is made.
    public static ChangeJson json() {
        return Made.JSON;
    }

    private static final class Made {
        static final ChangeJson JSON = new ChangeJson(families());
    }

    /// The sealed family of each kind of record.
    static List<Class<? extends Body>> families() {
        return List.of(
                HouseholdChange.class,
                PersonChange.class,
                AgreementChange.class,
                EvidenceChange.class,
                CertificateChange.class,
                TrainingChange.class,
                GoalChange.class,
                NoteChange.class,
                VisitChange.class,
                FileChange.class);
    }
}

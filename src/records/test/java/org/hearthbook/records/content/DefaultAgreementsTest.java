package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.util.Set;

class DefaultAgreementsTest {

    private static final Set<String> SCHEDULE_5 =
            Set.of(
                    "the terms of approval",
                    "the support and training that the service gives",
                    "how approval is reviewed",
                    "how a child comes to a home, and what the child's plan for the home covers",
                    "keeping to the child's plan for the home",
                    "how the carer's legal liabilities are met",
                    "how a carer complains or makes their views known",
                    "care as a member of the family, and the child's welfare in the short and long"
                            + " term",
                    "no corporal punishment",
                    "confidential information",
                    "written notice of a new address, the household, circumstances and"
                            + " applications; and offences",
                    "the child's progress and significant events",
                    "policies on protecting children, behaviour and children who go missing",
                    "co-operation with the Chief Inspector, who may interview carers and visit the"
                            + " home",
                    "letting a child be moved from the home");

    private final ContentPack pack = ContentPacks.shipped();

    @Test
    void coverEveryMatterOfSchedule5ForFosterCarers() {
        var matters =
                agreement("foster-care-agreement").sections().stream()
                        .map(AgreementSection::matter)
                        .filter(matter -> matter.startsWith("Schedule 5: "))
                        .map(matter -> matter.substring("Schedule 5: ".length()))
                        .collect(toSet());

        assertEquals(SCHEDULE_5, matters);
    }

    @Test
    void giveEachKindOfCarerTheirOwn() {
        for (var kind : pack.carerKinds()) {
            var lodgings = kind.id().equals("supported-lodgings");

            assertEquals(
                    lodgings ? "supported-lodgings-agreement" : "foster-care-agreement",
                    pack.agreementFor(kind).id());
        }
    }

    @Test
    void commitEveryCarerToFairTreatmentInASectionOfItsOwn() {
        for (var agreement : pack.agreements()) {
            var commitment =
                    agreement.sections().stream()
                            .filter(section ->
                                    section.matter().startsWith("Essex policy 3.1 and 3.2"))
                            .toList();

            assertEquals(1, commitment.size());
            assertTrue(commitment.getFirst().paragraphs().getFirst().contains("against racism"));
        }
    }

    @Test
    void onlyRecommendTheCourseToSupportedLodgings() {
        var text = agreement("supported-lodgings-agreement").text();

        assertTrue(text.contains("We recommend the course on equality and diversity to you."));
        assertTrue(!text.contains("TSD"));
    }

    private AgreementText agreement(String id) {
        return pack.agreement(id).orElseThrow();
    }
}

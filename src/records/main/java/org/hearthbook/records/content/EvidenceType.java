package org.hearthbook.records.content;

/// A sort of evidence that a carer may put behind an outcome, such as a certificate.
public record EvidenceType(String id, String label) {

    public EvidenceType {
        Required.id(id, "A type of evidence");
        Required.line(label, "The label of a type of evidence");
    }
}

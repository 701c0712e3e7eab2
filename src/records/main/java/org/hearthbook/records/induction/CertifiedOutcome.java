package org.hearthbook.records.induction;

/// One outcome with the hash of the evidence that was accepted for it.
public record CertifiedOutcome(String outcome, String contentSha256) {}

package org.hearthbook.records.induction;

import org.hearthbook.records.agreement.Signing;

/// That a manager signed the certificate of successful completion.
public record Completion(Certified what, Signing signing) {}

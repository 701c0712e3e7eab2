package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Moment;

/// That the supervising social worker called a set complete.
public record Recommendation(Certified what, String words, Moment moment) {}

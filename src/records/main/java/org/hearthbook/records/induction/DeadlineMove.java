package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Moment;

import java.time.LocalDate;

/// That a carer was given another last day, and why.
public record DeadlineMove(
        CertificateChange.Move move, LocalDate to, String reason, Moment moment) {}

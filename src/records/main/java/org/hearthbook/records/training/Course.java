package org.hearthbook.records.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A course as the carer records it.
///
/// @param topic the content pack's id of what it was about
/// @param on the day it was finished
/// @param minutes how long it took, or 0 when that is not known
/// @param learned what the carer learned
/// @param changedAtHome what they do differently at home since
/// @param certificates files of the book
/// @param outcomes codes of the TSD outcomes that it shows
public record Course(
        String topic,
        String title,
        String provider,
        LocalDate on,
        int minutes,
        String learned,
        String changedAtHome,
        List<UUID> certificates,
        List<String> outcomes) {

    public Course {
        certificates = List.copyOf(certificates);
        outcomes = List.copyOf(outcomes);
        if (minutes < 0) {
            throw new IllegalArgumentException("A course cannot take less than no time");
        }
    }
}

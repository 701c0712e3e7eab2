package org.hearthbook.records.content;

/// The spans of time that a service sets: visits, unannounced visits (NMS 21.8), the idle lock, and
/// how long records are kept (Fostering Services Regulations 2011, regulation 32).
public record Intervals(
        int visitWeeks,
        int unannouncedPerYear,
        int idleLockMinutes,
        int carerRecordYears,
        int refusedApplicationYears) {

    public Intervals {
        Required.atLeast(1, visitWeeks, "The weeks between visits");
        Required.atLeast(1, unannouncedPerYear, "The unannounced visits a year");
        Required.atLeast(1, idleLockMinutes, "The minutes until the book locks");
        Required.atLeast(10, carerRecordYears, "The years a carer's record is kept");
        Required.atLeast(3, refusedApplicationYears, "The years a refused application is kept");
    }
}

package org.hearthbook.records.notes;

import org.hearthbook.records.changes.Moment;

/// That a child was asked about a note, and what they said.
public record ChildCheck(NoteChange.ChildAsked asked, Moment moment) {}

package org.hearthbook.records.notes;

import org.hearthbook.records.changes.Moment;

/// A note as it was worded at one time.
///
/// @param why the reason that was given for writing it anew, empty for the first
public record Version(Wording wording, String why, Moment moment) {}

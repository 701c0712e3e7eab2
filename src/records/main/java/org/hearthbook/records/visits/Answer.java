package org.hearthbook.records.visits;

/// What was written under one field of the form.
///
/// @param field the content pack's id of the field
/// @param label what the field asked for at the time
public record Answer(String field, String label, String words) {}

package org.hearthbook.records.people;

import org.hearthbook.records.changes.Moment;

/// What is written under one prompt about a person, by whom, and whether in their own words.
public record ProfileEntry(String words, boolean ownWords, Moment written) {}

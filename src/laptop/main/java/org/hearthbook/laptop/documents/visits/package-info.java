/// The record of a home visit on paper, carrying the proof of who signed it and how.
@NullMarked
package org.hearthbook.laptop.documents.visits;

import org.jspecify.annotations.NullMarked;

/// The log that a book is made of: what a change is, how it is written down, and how rules judge
/// it.
@NullMarked
package org.hearthbook.records.changes;

import org.jspecify.annotations.NullMarked;

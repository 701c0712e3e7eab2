/// The people of a household: carers, children, workers; their names, keys and own words.
@NullMarked
package org.hearthbook.records.people;

import org.jspecify.annotations.NullMarked;

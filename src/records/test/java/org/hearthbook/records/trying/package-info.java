/// What tests of the records are told with: people, laptops, seeds and tables.
@NullMarked
package org.hearthbook.records.trying;

import org.jspecify.annotations.NullMarked;

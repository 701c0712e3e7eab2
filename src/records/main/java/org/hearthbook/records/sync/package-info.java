/// What laptops and the service say to each other, as both read and write it.
@NullMarked
package org.hearthbook.records.sync;

import org.jspecify.annotations.NullMarked;

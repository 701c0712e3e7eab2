@NullMarked
package org.hearthbook.records.sync;

import org.jspecify.annotations.NullMarked;

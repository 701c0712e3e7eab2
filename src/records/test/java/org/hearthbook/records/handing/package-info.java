@NullMarked
package org.hearthbook.records.handing;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.hearthbook.records.content;

import org.jspecify.annotations.NullMarked;

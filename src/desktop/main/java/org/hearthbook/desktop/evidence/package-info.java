/// How evidence looks to whoever reads it: the carer who wrote it, and those who review it.
@NullMarked
package org.hearthbook.desktop.evidence;

import org.jspecify.annotations.NullMarked;

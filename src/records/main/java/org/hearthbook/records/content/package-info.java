/// What a fostering service may word its own way: the content pack, its reader and the pack that
/// ships inside.
@NullMarked
package org.hearthbook.records.content;

import org.jspecify.annotations.NullMarked;

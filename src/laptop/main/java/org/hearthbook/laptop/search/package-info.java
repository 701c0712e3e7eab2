/// Finding words in the book as they are typed. Nothing of it ever touches the disk.
@NullMarked
package org.hearthbook.laptop.search;

import org.jspecify.annotations.NullMarked;

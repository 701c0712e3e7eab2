/// A household's book as people use it on this laptop: begin it, sign in, write, find, sign, lock.
@NullMarked
package org.hearthbook.laptop.book;

import org.jspecify.annotations.NullMarked;

/// The secrets of people and households: what opens a book and what seals it. Pure cryptography;
/// nothing here touches a file, a database or the screen.
@NullMarked
package org.hearthbook.laptop.keys;

import org.jspecify.annotations.NullMarked;

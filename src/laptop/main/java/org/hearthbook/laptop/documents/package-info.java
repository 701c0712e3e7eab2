/// What a person takes out of the book on paper: documents that last, that everyone can read, and
/// that can be checked.
@NullMarked
package org.hearthbook.laptop.documents;

import org.jspecify.annotations.NullMarked;

/// The seal on a finished document: whether a single letter of it has changed since it was made.
@NullMarked
package org.hearthbook.laptop.documents.sealing;

import org.jspecify.annotations.NullMarked;

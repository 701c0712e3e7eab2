/// The exact changes behind a signed document, carried inside it so that it can be checked alone.
@NullMarked
package org.hearthbook.laptop.documents.proof;

import org.jspecify.annotations.NullMarked;

/// Checking a document years later, from the document alone and without a connection.
@NullMarked
package org.hearthbook.laptop.documents.checking;

import org.jspecify.annotations.NullMarked;

/// Watching a document being made, and stopping it.
@NullMarked
package org.hearthbook.laptop.documents.making;

import org.jspecify.annotations.NullMarked;

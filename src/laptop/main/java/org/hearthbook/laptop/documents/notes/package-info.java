/// A household's notes on paper: for the service, for a child, for the child's years to come.
@NullMarked
package org.hearthbook.laptop.documents.notes;

import org.jspecify.annotations.NullMarked;

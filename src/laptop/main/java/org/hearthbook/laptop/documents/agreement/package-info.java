/// A copy of a signed agreement, carrying the evidence of who signed what.
@NullMarked
package org.hearthbook.laptop.documents.agreement;

import org.jspecify.annotations.NullMarked;

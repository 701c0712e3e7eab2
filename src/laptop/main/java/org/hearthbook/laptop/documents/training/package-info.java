/// A carer's training record on paper.
@NullMarked
package org.hearthbook.laptop.documents.training;

import org.jspecify.annotations.NullMarked;

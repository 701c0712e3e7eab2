/// Photos and certificates made fit for paper, in memory only.
@NullMarked
package org.hearthbook.laptop.documents.pictures;

import org.jspecify.annotations.NullMarked;

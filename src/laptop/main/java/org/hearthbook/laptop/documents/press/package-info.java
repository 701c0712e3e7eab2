/// From words and pictures to a finished PDF file, kept only where the person chose.
@NullMarked
package org.hearthbook.laptop.documents.press;

import org.jspecify.annotations.NullMarked;

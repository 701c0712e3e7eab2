@NullMarked
package org.hearthbook.laptop.documents.press;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.hearthbook.laptop.documents.type;

import org.jspecify.annotations.NullMarked;

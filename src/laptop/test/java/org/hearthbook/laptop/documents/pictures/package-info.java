@NullMarked
package org.hearthbook.laptop.documents.pictures;

import org.jspecify.annotations.NullMarked;

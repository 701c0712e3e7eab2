@NullMarked
package org.hearthbook.laptop.documents;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.hearthbook.laptop.documents.checking;

import org.jspecify.annotations.NullMarked;

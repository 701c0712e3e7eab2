@NullMarked
package org.hearthbook.laptop.documents.portfolio;

import org.jspecify.annotations.NullMarked;

/// Setting words in type: every script a name is written in, drawn rightly and never losing a letter.
@NullMarked
package org.hearthbook.laptop.documents.type;

import org.jspecify.annotations.NullMarked;

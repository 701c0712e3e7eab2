/// Setting words in type: every script that a name is written in, without losing a letter.
@NullMarked
package org.hearthbook.laptop.documents.type;

import org.jspecify.annotations.NullMarked;

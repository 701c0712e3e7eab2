/// The letters that the service prints: PDF that lasts and that everyone can read.
@NullMarked
package org.hearthbook.service.letters;

import org.jspecify.annotations.NullMarked;

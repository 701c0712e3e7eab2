/// The files of households: where their bytes lie, and how they arrive part by part.
@NullMarked
package org.hearthbook.service.files;

import org.jspecify.annotations.NullMarked;

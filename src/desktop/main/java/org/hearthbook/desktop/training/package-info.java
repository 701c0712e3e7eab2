/// What a carer is asked to learn, the courses they took and the goals they set.
@NullMarked
package org.hearthbook.desktop.training;

import org.jspecify.annotations.NullMarked;

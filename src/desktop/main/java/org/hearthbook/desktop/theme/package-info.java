/// How the windows look: colours, letters and sizes.
@NullMarked
package org.hearthbook.desktop.theme;

import org.jspecify.annotations.NullMarked;

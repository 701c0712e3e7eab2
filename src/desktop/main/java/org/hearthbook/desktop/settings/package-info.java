/// How the book looks, how it is kept safe, and help.
@NullMarked
package org.hearthbook.desktop.settings;

import org.jspecify.annotations.NullMarked;

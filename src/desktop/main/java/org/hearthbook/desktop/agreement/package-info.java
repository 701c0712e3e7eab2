/// The agreement: read like a letter, signed with a pen, kept by everyone who signed.
@NullMarked
package org.hearthbook.desktop.agreement;

import org.jspecify.annotations.NullMarked;

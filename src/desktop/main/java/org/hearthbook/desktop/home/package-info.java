/// The first page of the evening: what needs you, and where things stand.
@NullMarked
package org.hearthbook.desktop.home;

import org.jspecify.annotations.NullMarked;

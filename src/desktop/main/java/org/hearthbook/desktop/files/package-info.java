/// Certificates, photos and papers that belong to what is on the page.
@NullMarked
package org.hearthbook.desktop.files;

import org.jspecify.annotations.NullMarked;

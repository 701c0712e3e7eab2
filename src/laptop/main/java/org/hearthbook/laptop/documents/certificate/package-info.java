/// The certificate of successful completion, a page to keep, carrying the proof of who signed it.
@NullMarked
package org.hearthbook.laptop.documents.certificate;

import org.jspecify.annotations.NullMarked;

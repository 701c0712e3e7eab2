/// Certificates, photos and papers that belong to a record.
@NullMarked
package org.hearthbook.records.files;

import org.jspecify.annotations.NullMarked;

/// The service's own secrets, kept apart from its database.
@NullMarked
package org.hearthbook.service.keys;

import org.jspecify.annotations.NullMarked;

/// What the service keeps, on SQLite and on PostgreSQL alike.
@NullMarked
package org.hearthbook.service.store;

import org.jspecify.annotations.NullMarked;

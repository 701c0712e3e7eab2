/// What is between laptops and the log: taking changes in, and giving out what is new.
@NullMarked
package org.hearthbook.service.sync;

import org.jspecify.annotations.NullMarked;

/// The service's door: what can be asked over HTTP, of whom proof is wanted, how it is answered.
@NullMarked
package org.hearthbook.service.http;

import org.jspecify.annotations.NullMarked;

/// What tests of the service are told with: families, their laptops, seeds.
@NullMarked
package org.hearthbook.service.trying;

import org.jspecify.annotations.NullMarked;

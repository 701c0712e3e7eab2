/// Taking in what laptops hand over by sealed files, where no network reaches.
@NullMarked
package org.hearthbook.service.handing;

import org.jspecify.annotations.NullMarked;

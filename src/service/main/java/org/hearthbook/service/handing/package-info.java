/// Taking in what laptops hand over by sealed files, and handing out, where no network reaches.
@NullMarked
package org.hearthbook.service.handing;

import org.jspecify.annotations.NullMarked;

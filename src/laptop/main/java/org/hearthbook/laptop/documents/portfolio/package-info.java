/// The portfolio of Training, Support and Development: what a carer shows to their social worker.
@NullMarked
package org.hearthbook.laptop.documents.portfolio;

import org.jspecify.annotations.NullMarked;

/// The workbook of the standards: what each outcome asks, what the carer shows, what came back.
@NullMarked
package org.hearthbook.desktop.induction;

import org.jspecify.annotations.NullMarked;

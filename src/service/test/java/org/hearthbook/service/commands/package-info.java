@NullMarked
package org.hearthbook.service.commands;

import org.jspecify.annotations.NullMarked;

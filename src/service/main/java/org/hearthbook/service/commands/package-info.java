/// What a service's administrator can ask for on the command line.
@NullMarked
package org.hearthbook.service.commands;

import org.jspecify.annotations.NullMarked;

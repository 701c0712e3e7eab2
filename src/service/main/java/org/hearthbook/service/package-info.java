@NullMarked
package org.hearthbook.service;

import org.jspecify.annotations.NullMarked;

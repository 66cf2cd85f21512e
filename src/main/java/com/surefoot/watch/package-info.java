/** Trips that were saved: watched until they begin, with notice of what changes and what could be done about it. */
@NullMarked
package com.surefoot.watch;

import org.jspecify.annotations.NullMarked;

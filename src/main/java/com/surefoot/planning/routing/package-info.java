/** Chooses which spots to visit on which day in which order: team orienteering with time windows, on plain numbers. */
@NullMarked
package com.surefoot.planning.routing;

import org.jspecify.annotations.NullMarked;

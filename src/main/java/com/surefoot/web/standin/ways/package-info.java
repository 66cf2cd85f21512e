/** Finds rides in the sandbox's cities as a MOTIS 2 server and as OpenTripPlanner do. */
@NullMarked
package com.surefoot.web.standin.ways;

import org.jspecify.annotations.NullMarked;

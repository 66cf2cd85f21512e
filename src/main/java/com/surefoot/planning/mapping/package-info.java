/** From a request to the solver's model, and from the solved model to an itinerary. */
@NullMarked
package com.surefoot.planning.mapping;

import org.jspecify.annotations.NullMarked;

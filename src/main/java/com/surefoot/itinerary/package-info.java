/** What a traveller asks for and what is proposed: brief and itinerary, immutable, timed and priced. */
@NullMarked
package com.surefoot.itinerary;

import org.jspecify.annotations.NullMarked;

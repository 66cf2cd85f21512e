/** The planner's door: a request goes in, an itinerary or the reasons for none come out. */
@NullMarked
package com.surefoot.planning.api;

import org.jspecify.annotations.NullMarked;

/** The planner without rides, rooms and meals: tours through a day or several, as the public benchmarks state them. */
@NullMarked
package com.surefoot.planning.tours;

import org.jspecify.annotations.NullMarked;

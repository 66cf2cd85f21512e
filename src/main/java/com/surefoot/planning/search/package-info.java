/** The search for a good plan: rides and rooms outside, the routing engine inside, the solver around both. */
@NullMarked
package com.surefoot.planning.search;

import org.jspecify.annotations.NullMarked;

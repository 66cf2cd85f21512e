/** What being sure costs: time to score and gate a trip, and to learn from many outcomes. */
@NullMarked
package com.surefoot.bench.cost;

import org.jspecify.annotations.NullMarked;

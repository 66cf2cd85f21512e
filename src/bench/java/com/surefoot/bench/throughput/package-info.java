/** How much supply is taken in a second: hotel offers from a supplier's wire into evidence, and a large timetable. */
@NullMarked
package com.surefoot.bench.throughput;

import org.jspecify.annotations.NullMarked;

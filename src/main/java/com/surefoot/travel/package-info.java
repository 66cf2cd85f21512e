/** Shared kernel: money, places, time, cities and the names of things. Knows nothing else of Surefoot. */
@NullMarked
package com.surefoot.travel;

import org.jspecify.annotations.NullMarked;

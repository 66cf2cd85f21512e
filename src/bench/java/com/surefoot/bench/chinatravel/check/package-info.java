/** Checks plans by the benchmark's rules, straight from its tables; shares no code with the product. */
@NullMarked
package com.surefoot.bench.chinatravel.check;

import org.jspecify.annotations.NullMarked;

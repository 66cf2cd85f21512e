/** Queries of the benchmark, and plans as it wants them written. */
@NullMarked
package com.surefoot.bench.chinatravel.plan;

import org.jspecify.annotations.NullMarked;

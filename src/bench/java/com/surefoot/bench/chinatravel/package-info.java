/** The ChinaTravel benchmark: ten real cities, queries with requirements that can be checked. */
@NullMarked
package com.surefoot.bench.chinatravel;

import org.jspecify.annotations.NullMarked;

/** TravelPlanner (Xie et al., ICML 2024): trips through the United States asked for in English. */
@NullMarked
package com.surefoot.bench.travelplanner;

import org.jspecify.annotations.NullMarked;

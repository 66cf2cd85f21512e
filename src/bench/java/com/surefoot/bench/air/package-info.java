/** How many overlays and viewers a show can have at once. */
@NullMarked
package com.surefoot.bench.air;

import org.jspecify.annotations.NullMarked;

/** How planning grows with the size of the catalogue and the length of the trip, on made-up worlds. */
@NullMarked
package com.surefoot.bench.scale;

import org.jspecify.annotations.NullMarked;

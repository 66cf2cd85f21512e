/** How near the routing core comes to the best known solutions of public orienteering problems. */
@NullMarked
package com.surefoot.bench.orienteering;

import org.jspecify.annotations.NullMarked;

/** Stand-ins for suppliers: servers that answer over a real wire, rightly or as badly as suppliers do. */
@NullMarked
package com.surefoot.supply.standin;

import org.jspecify.annotations.NullMarked;

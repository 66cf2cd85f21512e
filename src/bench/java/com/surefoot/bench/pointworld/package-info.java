/** Worlds of tables without positions: each city is a single point, and nothing in it is far. */
@NullMarked
package com.surefoot.bench.pointworld;

import org.jspecify.annotations.NullMarked;

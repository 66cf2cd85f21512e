/** A language model that does its worst, over HTTP. */
@NullMarked
package com.surefoot.bench.hostile;

import org.jspecify.annotations.NullMarked;

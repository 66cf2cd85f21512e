/** Tells a trip by itself, without any model: by templates written by hand, through the gate for sentences like anybody's. */
@NullMarked
package com.surefoot.narration.telling;

import org.jspecify.annotations.NullMarked;

/** How honest confidences are, and how well promises are kept, on outcomes of the real world. */
@NullMarked
package com.surefoot.bench.outcomes;

import org.jspecify.annotations.NullMarked;

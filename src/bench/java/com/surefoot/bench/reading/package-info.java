/** How much of what people write about a trip is read as they mean it. */
@NullMarked
package com.surefoot.bench.reading;

import org.jspecify.annotations.NullMarked;

/** The use case: a brief goes in, a recommendation or a clear refusal comes out. */
@NullMarked
package com.surefoot.recommendation;

import org.jspecify.annotations.NullMarked;

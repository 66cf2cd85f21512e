/** How late rides are, and which transfers are made. */
@NullMarked
package com.surefoot.reliability.delay;

import org.jspecify.annotations.NullMarked;

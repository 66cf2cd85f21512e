/** Asks suppliers again where it matters most, and no more often than they allow. */
@NullMarked
package com.surefoot.refresh;

import org.jspecify.annotations.NullMarked;

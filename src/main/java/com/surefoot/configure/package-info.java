/** Wiring: which adapter stands behind which port. */
@NullMarked
package com.surefoot.configure;

import org.jspecify.annotations.NullMarked;

/** Is the promise kept in worlds whose truth is known? */
@NullMarked
package com.surefoot.bench.knowntruth;

import org.jspecify.annotations.NullMarked;

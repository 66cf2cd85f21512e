/** How the first plan is built and how the solver changes it. */
@NullMarked
package com.surefoot.planning.moves;

import org.jspecify.annotations.NullMarked;

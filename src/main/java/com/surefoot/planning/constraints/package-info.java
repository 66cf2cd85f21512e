/** What makes a plan right and what makes it good: one method a constraint. */
@NullMarked
package com.surefoot.planning.constraints;

import org.jspecify.annotations.NullMarked;

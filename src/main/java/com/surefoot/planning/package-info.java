/** Plans trips with a constraint solver. */
@NullMarked
package com.surefoot.planning;

import org.jspecify.annotations.NullMarked;

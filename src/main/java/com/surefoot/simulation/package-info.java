/** A world whose truth is hidden: what sources say of it, what trips rely on, and what comes true. All of it is invented. */
@NullMarked
package com.surefoot.simulation;

import org.jspecify.annotations.NullMarked;

/** What outcomes teach: how far to believe, how to calibrate, and what can be promised. */
@NullMarked
package com.surefoot.reliability.learn;

import org.jspecify.annotations.NullMarked;

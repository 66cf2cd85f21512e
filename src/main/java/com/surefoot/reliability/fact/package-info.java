/** From who said what of a fact, and when, to the chance that it is so when a traveller needs it. */
@NullMarked
package com.surefoot.reliability.fact;

import org.jspecify.annotations.NullMarked;

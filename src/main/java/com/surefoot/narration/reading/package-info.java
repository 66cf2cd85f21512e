/** Reads what a traveller writes into a brief: what was made out, what was not, and what still has to be asked. */
@NullMarked
package com.surefoot.narration.reading;

import org.jspecify.annotations.NullMarked;

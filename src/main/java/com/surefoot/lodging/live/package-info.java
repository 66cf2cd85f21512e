/** What suppliers offer right now: rooms at a price on terms, until when, and what came of asking again. */
@NullMarked
package com.surefoot.lodging.live;

import org.jspecify.annotations.NullMarked;

/** Joins what suppliers sell right now to what the catalogue knows, so that trips are planned with it. */
@NullMarked
package com.surefoot.recommendation.live;

import org.jspecify.annotations.NullMarked;

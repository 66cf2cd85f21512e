/** Sights, restaurants and their opening hours. */
@NullMarked
package com.surefoot.sights;

import org.jspecify.annotations.NullMarked;

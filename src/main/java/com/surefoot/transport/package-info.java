/** Intercity offers and the port that supplies them. */
@NullMarked
package com.surefoot.transport;

import org.jspecify.annotations.NullMarked;

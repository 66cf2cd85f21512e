/** Keeps as evidence what suppliers say of rooms right now. */
@NullMarked
package com.surefoot.reliability.live;

import org.jspecify.annotations.NullMarked;

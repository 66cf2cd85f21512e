/** Keeps as evidence what suppliers say of rooms and tickets right now. */
@NullMarked
package com.surefoot.reliability.live;

import org.jspecify.annotations.NullMarked;

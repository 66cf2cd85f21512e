/** Tests of what is known right now. */
@NullMarked
package com.surefoot.transport.live;

import org.jspecify.annotations.NullMarked;

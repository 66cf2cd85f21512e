/** What is known right now of vehicle runs: late, cancelled, passing stops by, added; and what travellers are warned of. */
@NullMarked
package com.surefoot.transport.live;

import org.jspecify.annotations.NullMarked;

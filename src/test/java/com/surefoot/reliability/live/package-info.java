@NullMarked
package com.surefoot.reliability.live;

import org.jspecify.annotations.NullMarked;

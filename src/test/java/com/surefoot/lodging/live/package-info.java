@NullMarked
package com.surefoot.lodging.live;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.sights;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.refresh;

import org.jspecify.annotations.NullMarked;

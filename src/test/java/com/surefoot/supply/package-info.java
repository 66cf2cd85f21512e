@NullMarked
package com.surefoot.supply;

import org.jspecify.annotations.NullMarked;

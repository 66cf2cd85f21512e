@NullMarked
package com.surefoot.supply.streets;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.supply.hotels;

import org.jspecify.annotations.NullMarked;

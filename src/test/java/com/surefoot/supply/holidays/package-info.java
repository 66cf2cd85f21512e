@NullMarked
package com.surefoot.supply.holidays;

import org.jspecify.annotations.NullMarked;

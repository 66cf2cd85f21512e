@NullMarked
package com.surefoot.supply.ota;

import org.jspecify.annotations.NullMarked;

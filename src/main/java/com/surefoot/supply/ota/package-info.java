/** Asks whoever speaks OpenTravel's hotel availability messages for rooms. */
@NullMarked
package com.surefoot.supply.ota;

import org.jspecify.annotations.NullMarked;

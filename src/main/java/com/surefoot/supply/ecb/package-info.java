/** Fetches the euro foreign exchange reference rates of the European Central Bank. */
@NullMarked
package com.surefoot.supply.ecb;

import org.jspecify.annotations.NullMarked;

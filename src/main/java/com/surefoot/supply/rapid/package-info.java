/** Asks Expedia Rapid for rooms, by its API of version 3. */
@NullMarked
package com.surefoot.supply.rapid;

import org.jspecify.annotations.NullMarked;

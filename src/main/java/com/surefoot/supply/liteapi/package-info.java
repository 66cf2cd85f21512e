/** Asks LiteAPI for rooms, by its API of version 3. */
@NullMarked
package com.surefoot.supply.liteapi;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.supply.liteapi;

import org.jspecify.annotations.NullMarked;

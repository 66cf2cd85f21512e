@NullMarked
package com.surefoot.supply.sample;

import org.jspecify.annotations.NullMarked;

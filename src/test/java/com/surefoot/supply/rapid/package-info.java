@NullMarked
package com.surefoot.supply.rapid;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.supply.tencities;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.supply.motis;

import org.jspecify.annotations.NullMarked;

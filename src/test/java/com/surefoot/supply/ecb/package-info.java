@NullMarked
package com.surefoot.supply.ecb;

import org.jspecify.annotations.NullMarked;

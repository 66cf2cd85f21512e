@NullMarked
package com.surefoot.supply.tables;

import org.jspecify.annotations.NullMarked;

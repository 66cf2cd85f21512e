@NullMarked
package com.surefoot.supply.timetables;

import org.jspecify.annotations.NullMarked;

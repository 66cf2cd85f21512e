/** Public transport inside cities by the timetables that Surefoot itself keeps. */
@NullMarked
package com.surefoot.supply.timetables;

import org.jspecify.annotations.NullMarked;

/** Tests of what changes for travellers from one timetable to the next. */
@NullMarked
package com.surefoot.transport.change;

import org.jspecify.annotations.NullMarked;

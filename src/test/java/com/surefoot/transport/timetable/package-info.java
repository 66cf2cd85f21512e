/** Tests of the words of a timetable. */
@NullMarked
package com.surefoot.transport.timetable;

import org.jspecify.annotations.NullMarked;

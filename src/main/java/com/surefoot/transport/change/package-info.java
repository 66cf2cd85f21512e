/** What changes for travellers when a timetable takes the place of another. */
@NullMarked
package com.surefoot.transport.change;

import org.jspecify.annotations.NullMarked;

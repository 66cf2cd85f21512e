/** Trips as files that other programs read: calendars, and what maps and receivers take. */
@NullMarked
package com.surefoot.export;

import org.jspecify.annotations.NullMarked;

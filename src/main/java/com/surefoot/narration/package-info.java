/** Reads what a traveller writes, and puts plans into words. */
@NullMarked
package com.surefoot.narration;

import org.jspecify.annotations.NullMarked;

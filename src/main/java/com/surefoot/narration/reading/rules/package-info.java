/** Reads languages whose words stand apart by rules: words are marked by what they stand for, and patterns of marks are points. */
@NullMarked
package com.surefoot.narration.reading.rules;

import org.jspecify.annotations.NullMarked;

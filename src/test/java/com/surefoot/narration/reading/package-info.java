/** Tests of how texts are read into briefs. */
@NullMarked
package com.surefoot.narration.reading;

import org.jspecify.annotations.NullMarked;

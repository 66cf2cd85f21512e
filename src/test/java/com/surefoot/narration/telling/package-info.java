@NullMarked
package com.surefoot.narration.telling;

import org.jspecify.annotations.NullMarked;

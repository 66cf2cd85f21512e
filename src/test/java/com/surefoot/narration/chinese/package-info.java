@NullMarked
package com.surefoot.narration.chinese;

import org.jspecify.annotations.NullMarked;

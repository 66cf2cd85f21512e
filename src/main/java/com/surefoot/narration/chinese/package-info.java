/** Reads what travellers write in Chinese, by rules and lists of names. */
@NullMarked
package com.surefoot.narration.chinese;

import org.jspecify.annotations.NullMarked;

/** What to look into first: the facts whose checking is expected to release the most. */
@NullMarked
package com.surefoot.reliability.desk;

import org.jspecify.annotations.NullMarked;

/** What may be shown under a promise, and why the rest may not. */
@NullMarked
package com.surefoot.reliability.gate;

import org.jspecify.annotations.NullMarked;

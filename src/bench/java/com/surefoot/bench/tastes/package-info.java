/** Whether likeness of words tells what is liked. */
@NullMarked
package com.surefoot.bench.tastes;

import org.jspecify.annotations.NullMarked;

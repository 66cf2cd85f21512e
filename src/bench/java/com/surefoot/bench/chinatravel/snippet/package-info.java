/** An interpreter for the small part of Python in which queries state what a plan must fulfil. */
@NullMarked
package com.surefoot.bench.chinatravel.snippet;

import org.jspecify.annotations.NullMarked;

/** How long it takes to make the streets of an extract and to find ways on them. */
@NullMarked
package com.surefoot.bench.streets;

import org.jspecify.annotations.NullMarked;

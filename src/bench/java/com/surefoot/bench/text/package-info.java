/** Reads and writes the text formats of benchmarks without the product's readers, so that checkers share nothing with it. */
@NullMarked
package com.surefoot.bench.text;

import org.jspecify.annotations.NullMarked;

/** UnsatChristmas (Hao et al., NAACL 2025): international trips that cannot be, and why. */
@NullMarked
package com.surefoot.bench.unsat;

import org.jspecify.annotations.NullMarked;

/** Whether the gate for sentences lets true ones out, and no planted error. */
@NullMarked
package com.surefoot.bench.grounding;

import org.jspecify.annotations.NullMarked;

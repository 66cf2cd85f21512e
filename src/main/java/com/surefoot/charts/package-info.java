/** Pictures of how well confidences hold, for operators; the only place that draws. */
@NullMarked
package com.surefoot.charts;

import org.jspecify.annotations.NullMarked;

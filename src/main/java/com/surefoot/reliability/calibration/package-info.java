/** From raw figures to confidences: how often what was given such a figure proves right; and how good confidences are. */
@NullMarked
package com.surefoot.reliability.calibration;

import org.jspecify.annotations.NullMarked;

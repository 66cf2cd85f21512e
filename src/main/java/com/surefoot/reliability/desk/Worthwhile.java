package com.surefoot.reliability.desk;

import com.surefoot.evidence.FactId;

/**
 * A fact that is worth looking into.
 *
 * @param gain the worth that looking into it is expected to release
 */
public record Worthwhile(FactId fact, double gain) {}

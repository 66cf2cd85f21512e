/**
 * The gate for sentences: whoever writes them says what is the case by claims that were computed from a trip, and writes nothing
 * but the words between their values. What is not among the words that are known to be safe there does not get out.
 */
@NullMarked
package com.surefoot.narration.grounding;

import org.jspecify.annotations.NullMarked;

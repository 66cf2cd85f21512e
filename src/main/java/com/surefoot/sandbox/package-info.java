/**
 * A world that lives, over the sample catalogue: prices move, rooms sell out, trains are late, sources err and copy from
 * each other, and travellers tell what came true. All of it is invented, and follows from a seed and the time.
 */
@NullMarked
package com.surefoot.sandbox;

import org.jspecify.annotations.NullMarked;

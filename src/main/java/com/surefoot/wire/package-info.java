/** The JSON documents that enter and leave Surefoot: brief, recommendation, problem. */
@NullMarked
package com.surefoot.wire;

import org.jspecify.annotations.NullMarked;

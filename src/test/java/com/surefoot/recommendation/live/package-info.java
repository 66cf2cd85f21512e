@NullMarked
package com.surefoot.recommendation.live;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.narration.grounding;

import org.jspecify.annotations.NullMarked;

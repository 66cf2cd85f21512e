@NullMarked
package com.surefoot.narration.refining;

import org.jspecify.annotations.NullMarked;

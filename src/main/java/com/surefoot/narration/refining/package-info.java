/** Takes wishes about a trip that is there already, in the traveller's words, and makes another brief of them. */
@NullMarked
package com.surefoot.narration.refining;

import org.jspecify.annotations.NullMarked;

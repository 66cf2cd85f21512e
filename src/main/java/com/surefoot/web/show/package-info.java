/** Shows over HTTP: what hosts do, what overlays and viewers see, and what these ask and vote. */
@NullMarked
package com.surefoot.web.show;

import org.jspecify.annotations.NullMarked;

/** Sells the sandbox's rides in the words of Duffel's API, version v2. */
@NullMarked
package com.surefoot.web.standin.duffel;

import org.jspecify.annotations.NullMarked;

/** Publishes exchange rates of the sandbox as the European Central Bank does. */
@NullMarked
package com.surefoot.web.standin.ecb;

import org.jspecify.annotations.NullMarked;

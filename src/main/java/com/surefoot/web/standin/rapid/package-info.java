/** Sells the sandbox's rooms in the words of Expedia Rapid, version 3. */
@NullMarked
package com.surefoot.web.standin.rapid;

import org.jspecify.annotations.NullMarked;

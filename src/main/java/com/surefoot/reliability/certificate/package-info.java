/** The promise on what is shown, and its proof by outcomes. */
@NullMarked
package com.surefoot.reliability.certificate;

import org.jspecify.annotations.NullMarked;

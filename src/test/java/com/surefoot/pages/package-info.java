/** The pages, in a real browser. */
@NullMarked
package com.surefoot.pages;

import org.jspecify.annotations.NullMarked;

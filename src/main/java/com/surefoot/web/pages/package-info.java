/** The pages that people open in a browser. */
@NullMarked
package com.surefoot.web.pages;

import org.jspecify.annotations.NullMarked;

/** The pages as a server hands them out. */
@NullMarked
package com.surefoot.web.pages;

import org.jspecify.annotations.NullMarked;

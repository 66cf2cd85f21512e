/** Stand-ins of suppliers, which sell the sandbox's world in these suppliers' own words. */
@NullMarked
package com.surefoot.web.standin;

import org.jspecify.annotations.NullMarked;

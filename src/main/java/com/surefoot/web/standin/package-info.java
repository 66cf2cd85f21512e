/**
 * Stand-ins of suppliers, which sell the sandbox's world in these suppliers' own words: LiteAPI's here, the others' each in
 * a package of their own.
 */
@NullMarked
package com.surefoot.web.standin;

import org.jspecify.annotations.NullMarked;

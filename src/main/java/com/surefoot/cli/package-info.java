/** The command line: plan, import, list cities, serve and demonstrate. */
@NullMarked
package com.surefoot.cli;

import org.jspecify.annotations.NullMarked;

/** The solver's own entities, in minutes and minor units. They never leave the planner. */
@NullMarked
package com.surefoot.planning.model;

import org.jspecify.annotations.NullMarked;

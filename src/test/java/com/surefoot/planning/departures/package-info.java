@NullMarked
package com.surefoot.planning.departures;

import org.jspecify.annotations.NullMarked;

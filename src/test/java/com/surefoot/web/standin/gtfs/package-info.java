@NullMarked
package com.surefoot.web.standin.gtfs;

import org.jspecify.annotations.NullMarked;

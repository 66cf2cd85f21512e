@NullMarked
package com.surefoot.web.standin.duffel;

import org.jspecify.annotations.NullMarked;

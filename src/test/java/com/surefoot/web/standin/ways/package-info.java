@NullMarked
package com.surefoot.web.standin.ways;

import org.jspecify.annotations.NullMarked;

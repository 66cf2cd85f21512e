@NullMarked
package com.surefoot.web.standin.rapid;

import org.jspecify.annotations.NullMarked;

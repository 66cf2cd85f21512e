@NullMarked
package com.surefoot.web.standin.ota;

import org.jspecify.annotations.NullMarked;

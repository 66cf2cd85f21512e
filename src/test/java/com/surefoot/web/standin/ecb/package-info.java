@NullMarked
package com.surefoot.web.standin.ecb;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.web.show;

import org.jspecify.annotations.NullMarked;

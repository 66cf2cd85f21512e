@NullMarked
package com.surefoot.catalogue;

import org.jspecify.annotations.NullMarked;

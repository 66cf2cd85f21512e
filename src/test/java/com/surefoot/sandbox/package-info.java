@NullMarked
package com.surefoot.sandbox;

import org.jspecify.annotations.NullMarked;

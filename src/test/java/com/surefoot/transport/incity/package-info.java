@NullMarked
package com.surefoot.transport.incity;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.cli;

import org.jspecify.annotations.NullMarked;

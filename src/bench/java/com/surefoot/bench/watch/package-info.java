/** How soon saved trips are looked at again when something they rest on changes. */
@NullMarked
package com.surefoot.bench.watch;

import org.jspecify.annotations.NullMarked;

/** How often something proves right, by what became of its like, lately and before. */
@NullMarked
package com.surefoot.reliability.history;

import org.jspecify.annotations.NullMarked;

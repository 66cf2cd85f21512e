@NullMarked
package com.surefoot.supply.llm;

import org.jspecify.annotations.NullMarked;

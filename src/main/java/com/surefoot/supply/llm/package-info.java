/** Asks language models over HTTP, in the formats of those who serve them. */
@NullMarked
package com.surefoot.supply.llm;

import org.jspecify.annotations.NullMarked;

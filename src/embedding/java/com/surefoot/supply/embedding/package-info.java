/** An extra that is not built in by default: likeness of words by a model that runs inside Surefoot. */
@NullMarked
package com.surefoot.supply.embedding;

import org.jspecify.annotations.NullMarked;

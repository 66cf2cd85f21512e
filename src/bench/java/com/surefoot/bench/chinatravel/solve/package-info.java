/** Answers queries with the product: snippets and sentences become briefs, itineraries become plans. */
@NullMarked
package com.surefoot.bench.chinatravel.solve;

import org.jspecify.annotations.NullMarked;

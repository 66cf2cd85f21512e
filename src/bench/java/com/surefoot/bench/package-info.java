/** Benchmarks: public instances and queries, planned by the product and checked by code that shares nothing with it. */
@NullMarked
package com.surefoot.bench;

import org.jspecify.annotations.NullMarked;

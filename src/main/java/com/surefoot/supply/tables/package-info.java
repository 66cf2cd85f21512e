/** Reads CSV tables and JSON documents so that every fault in them is told with its file and line. */
@NullMarked
package com.surefoot.supply.tables;

import org.jspecify.annotations.NullMarked;

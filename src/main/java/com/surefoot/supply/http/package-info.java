/** Asks suppliers over HTTP, within bounds, and tells why where no answer comes. */
@NullMarked
package com.surefoot.supply.http;

import org.jspecify.annotations.NullMarked;

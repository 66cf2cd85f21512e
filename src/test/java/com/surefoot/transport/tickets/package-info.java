/** Tickets: how long changes take, and what becomes of offers. */
@NullMarked
package com.surefoot.transport.tickets;

import org.jspecify.annotations.NullMarked;

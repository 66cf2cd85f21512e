/** Tickets that suppliers sell right now: for which rides, at which price, on which terms and until when. */
@NullMarked
package com.surefoot.transport.tickets;

import org.jspecify.annotations.NullMarked;

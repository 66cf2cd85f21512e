/**
 * Checks itineraries: what holds of every trip, and what a brief asks of one. Shares nothing with whoever planned them.
 */
@NullMarked
package com.surefoot.itinerary.audit;

import org.jspecify.annotations.NullMarked;

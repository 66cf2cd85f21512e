/** The elements of an itinerary, the facts they rest on, and how sure both are. */
@NullMarked
package com.surefoot.reliability.element;

import org.jspecify.annotations.NullMarked;

/** What is known of the facts that itineraries rest on: who said so and when, and what came true. */
@NullMarked
package com.surefoot.evidence;

import org.jspecify.annotations.NullMarked;

/** Public transport inside cities by an OpenTripPlanner 2 server. */
@NullMarked
package com.surefoot.supply.otp;

import org.jspecify.annotations.NullMarked;

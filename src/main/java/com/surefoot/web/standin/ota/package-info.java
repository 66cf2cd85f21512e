/** Sells the sandbox's rooms in the words of OpenTravel's {@code OTA_HotelAvailRQ} and {@code RS}, 2015A. */
@NullMarked
package com.surefoot.web.standin.ota;

import org.jspecify.annotations.NullMarked;

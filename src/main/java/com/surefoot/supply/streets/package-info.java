/** Walking and driving on the streets of OpenStreetMap extracts, with the GraphHopper engine. */
@NullMarked
package com.surefoot.supply.streets;

import org.jspecify.annotations.NullMarked;

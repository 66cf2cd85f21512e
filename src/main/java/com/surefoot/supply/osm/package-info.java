/** Reads OpenStreetMap extracts: sights, restaurants and hotels. */
@NullMarked
package com.surefoot.supply.osm;

import org.jspecify.annotations.NullMarked;

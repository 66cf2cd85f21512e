@NullMarked
package com.surefoot.supply.osm;

import org.jspecify.annotations.NullMarked;

/** Tests of the GTFS importer, on feeds made for each trap and on real ones. */
@NullMarked
package com.surefoot.supply.gtfs;

import org.jspecify.annotations.NullMarked;

/** Imports the tables of ten Chinese cities: hotels, sights, restaurants, trains, flights and metro networks. */
@NullMarked
package com.surefoot.supply.tencities;

import org.jspecify.annotations.NullMarked;

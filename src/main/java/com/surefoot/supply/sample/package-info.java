/** Imports the sample world: real cities with their sights, restaurants and metros, and invented hotels. */
@NullMarked
package com.surefoot.supply.sample;

import org.jspecify.annotations.NullMarked;

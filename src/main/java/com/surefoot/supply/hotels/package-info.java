/** What connectors to hotel suppliers have in common. */
@NullMarked
package com.surefoot.supply.hotels;

import org.jspecify.annotations.NullMarked;

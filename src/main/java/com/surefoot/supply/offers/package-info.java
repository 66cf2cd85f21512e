/** What connectors to suppliers of offers have in common. */
@NullMarked
package com.surefoot.supply.offers;

import org.jspecify.annotations.NullMarked;

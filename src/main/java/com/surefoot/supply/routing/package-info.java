/** What connectors to routing servers have in common: from the legs of an answer to a journey. */
@NullMarked
package com.surefoot.supply.routing;

import org.jspecify.annotations.NullMarked;

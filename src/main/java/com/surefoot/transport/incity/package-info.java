/** Getting around inside one city: walking, taxi and metro, timed and priced by the city's own rules. */
@NullMarked
package com.surefoot.transport.incity;

import org.jspecify.annotations.NullMarked;

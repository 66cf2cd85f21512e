/** Everything a source can put into the catalogue, and the ports to read it and to replace a source's share. */
@NullMarked
package com.surefoot.catalogue;

import org.jspecify.annotations.NullMarked;

/** A catalogue held in memory, filled by the product's own importer. */
@NullMarked
package com.surefoot.bench.chinatravel.catalogue;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.supply.http;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.surefoot.supply.otp;

import org.jspecify.annotations.NullMarked;

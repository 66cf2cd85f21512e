/** Properties, room types, rate plans and the offers made of them. */
@NullMarked
package com.surefoot.lodging;

import org.jspecify.annotations.NullMarked;

/** Shows: live streams with trips, what is prepared for them, what is on air, and what viewers ask and vote. */
@NullMarked
package com.surefoot.show;

import org.jspecify.annotations.NullMarked;

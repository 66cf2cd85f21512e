/** What offers of suppliers have in common, whatever is sold: until when they count, and what came of asking again. */
@NullMarked
package com.surefoot.travel.live;

import org.jspecify.annotations.NullMarked;

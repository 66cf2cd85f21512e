/** The verification desk: facts that people look into, and what they find. */
@NullMarked
package com.surefoot.evidence.desk;

import org.jspecify.annotations.NullMarked;

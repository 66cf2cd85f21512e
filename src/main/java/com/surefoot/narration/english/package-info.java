/** Finds dates, lengths of stay, parties and amounts of money in English text, by rules alone. */
@NullMarked
package com.surefoot.narration.english;

import org.jspecify.annotations.NullMarked;

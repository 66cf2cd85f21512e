/** The port to language models: what is asked of one, and what comes of it. */
@NullMarked
package com.surefoot.narration.model;

import org.jspecify.annotations.NullMarked;

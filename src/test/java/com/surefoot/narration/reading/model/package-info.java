@NullMarked
package com.surefoot.narration.reading.model;

import org.jspecify.annotations.NullMarked;

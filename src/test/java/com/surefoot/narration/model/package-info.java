@NullMarked
package com.surefoot.narration.model;

import org.jspecify.annotations.NullMarked;

/** Reading with the help of a language model, which is believed in nothing that the text and the catalogue do not bear out. */
@NullMarked
package com.surefoot.narration.reading.model;

import org.jspecify.annotations.NullMarked;

package com.surefoot.narration.reading.rules;

/**
 * A word, a figure or a sign.
 *
 * @param folded without case and accents
 * @param from index of its first character in the text
 * @param to index behind its last
 */
record Token(String folded, int from, int to, boolean capital) {}

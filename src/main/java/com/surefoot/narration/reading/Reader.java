package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.Language;

/**
 * Makes out what a text asks for. Whatever stands behind it, rules or a model, gives points of one vocabulary, and these are
 * checked in one place, so that nothing gets into a brief that could not have been written there by hand.
 */
public interface Reader {

    /** What it reads. */
    Language language();

    /**
     * Reads a text of any content; what it cannot read it tells and does not throw.
     *
     * @param text at most {@link Conversation#LONGEST_TEXT} characters
     */
    Understood read(String text, Listening listening);
}

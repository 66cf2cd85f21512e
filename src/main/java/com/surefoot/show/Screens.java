package com.surefoot.show;

/** Where shows are seen. */
public interface Screens {

    /** A show looks otherwise now. In order, one at a time for each show. */
    void show(Scene scene);

    /** There is a new version of a card, or it may be one that was not known. */
    void show(CardVersion card);

    /** Whether anybody looks at a show right now. */
    boolean isSeen(String show);

    /** There is no such show any more. */
    void end(String show);
}

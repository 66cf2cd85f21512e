package com.surefoot.wire;

import com.surefoot.evidence.ElementKind;

/** Reads which kind of element is meant. */
public final class ElementKinds {

    private ElementKinds() {}

    /**
     * The kind of that name.
     *
     * @throws UnknownWordException if there is no such kind
     */
    public static ElementKind read(String word) throws UnknownWordException {
        return Words.read(ElementKind.values(), word, "Trips have no elements of the kind");
    }
}

package com.surefoot.wire;

import com.surefoot.evidence.ElementKind;
import java.util.stream.Stream;

/** Reads which kind of element is meant. */
public final class ElementKinds {

    private ElementKinds() {}

    /**
     * The kind of that name.
     *
     * @throws UnknownKindException if there is no such kind
     */
    public static ElementKind read(String word) throws UnknownKindException {
        return Stream.of(ElementKind.values())
                .filter(kind -> Words.of(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownKindException(Shown.text(word), Words.listed(ElementKind.values())));
    }
}

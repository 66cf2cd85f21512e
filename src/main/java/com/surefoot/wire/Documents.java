package com.surefoot.wire;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads documents, the whole of each or, if anything in it is wrong, nothing. */
final class Documents {

    /** As many as can be taken at once. */
    private static final int MOST = 10_000;

    private Documents() {}

    /** A list of one kind of thing. */
    static <T> List<T> readList(JsonMapper mapper, byte[] json, Function<Element, Optional<T>> reader)
            throws BadDocumentException, IOException {
        Faults faults = new Faults();
        List<T> all = new ArrayList<>();
        new Element("", JsonText.parse(mapper, json, faults), faults)
                .items(MOST)
                .forEach(item -> reader.apply(item).ifPresent(all::add));
        faults.throwIfAny();
        return all;
    }

    /** One thing; the reader notes a fault where it finds none. */
    static <T> T readOne(JsonMapper mapper, byte[] json, Function<Element, Optional<T>> reader)
            throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Optional<T> read = reader.apply(new Element("", JsonText.parse(mapper, json, faults), faults));
        faults.throwIfAny();
        return read.orElseThrow();
    }
}

package com.surefoot.wire;

import com.surefoot.planning.api.Flavour;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which kinds of trips are asked for: words with commas between them. */
public final class Flavours {

    private Flavours() {}

    /**
     * Each kind once, in the order in which they are asked for.
     *
     * @param words none for the one that is best for most people
     * @throws UnknownWordException if one of them is no kind of trip
     */
    public static List<Flavour> read(Optional<String> words) throws UnknownWordException {
        Set<Flavour> flavours = new LinkedHashSet<>();
        for (String word : words.orElse(Words.of(Flavour.BALANCED)).split(",", -1)) {
            flavours.add(Words.read(Flavour.values(), word.strip(), "There are no trips of the kind"));
        }
        return List.copyOf(flavours);
    }
}

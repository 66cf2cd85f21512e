package com.surefoot.catalogue;

import com.surefoot.travel.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a place in the form in which two ways of writing the same are equal. */
public final class PlaceName {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Legal forms, articles, and what only says of which sort the place is. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(("gmbh ag kg ohg ug ev sarl sas sa srl spa ltd llc inc bv nv co "
                            + "the der die das le la les l de du des d il lo el los "
                            + "hotel hotels hostel pension restaurant ristorante restaurante trattoria osteria pizzeria "
                            + "gasthaus gasthof gaststatte wirtshaus cafe caffe bar bistro brasserie museum musee museo")
                    .split(" "));

    private PlaceName() {}

    /** Without case, accents, punctuation and words that tell nothing apart; with these if nothing else is left. */
    public static String plain(String name) {
        return plain(name, EMPTY_WORDS);
    }

    /**
     * Likewise.
     *
     * @param emptyWords those that tell nothing apart, in plain form
     */
    public static String plain(String name, Set<String> emptyWords) {
        List<String> words = Arrays.stream(NO_LETTERS.split(Names.fold(name), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !emptyWords.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    /**
     * Whether one name is all of the other's words and more: {@code Columbus} and {@code Columbus Monte-Carlo}.
     *
     * @param some plain names
     * @param others plain names
     */
    public static boolean overlap(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> contains(one, other)));
    }

    private static boolean contains(String one, String other) {
        Set<String> words = Set.of(distinct(one));
        Set<String> more = Set.of(distinct(other));
        return words.containsAll(more) || more.containsAll(words);
    }

    private static String[] distinct(String name) {
        return Arrays.stream(name.split(" ", -1)).distinct().toArray(String[]::new);
    }
}

package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every name and word of the catalogue, in all languages it has: what a traveller can ask for. */
public final class CatalogueWords {

    /** What a word stands for. */
    public enum Sort {
        CITY,
        /** A country, or a part of one. */
        LAND,
        SIGHT,
        /** Of sights. */
        KIND,
        TAG,
        CUISINE,
        RESTAURANT,
        HOTEL,
        /** Of hotels. */
        FEATURE
    }

    /**
     * A name or a word.
     *
     * @param written one way to write it
     * @param meant how the catalogue has it: of a city its English name
     * @param city the id of the city it is in; empty where it is in none or in all
     */
    public record Word(Sort sort, String written, String meant, String city) {

        public Word {
            requireNonNull(sort, "sort");
            requireNonNull(written, "written");
            requireNonNull(meant, "meant");
            requireNonNull(city, "city");
        }

        /** One that is in no city. */
        public static Word of(Sort sort, String written, String meant) {
            return new Word(sort, written, meant, "");
        }
    }

    /** Of an empty catalogue. */
    public static final CatalogueWords NONE = new CatalogueWords(List.of(), List.of());

    private final List<City> cities;
    private final List<Word> words;
    private final Map<String, List<Word>> byName;

    /**
     * The words of a catalogue.
     *
     * @param cities all of them, to know where they are and what is paid there
     */
    public CatalogueWords(Collection<City> cities, Collection<Word> words) {
        this.cities = List.copyOf(cities);
        this.words = List.copyOf(words);
        this.byName = words.stream().collect(groupingBy(word -> Names.fold(word.written()), toUnmodifiableList()));
    }

    public List<Word> list() {
        return words;
    }

    public Stream<Word> list(Sort sort) {
        return words.stream().filter(word -> word.sort() == sort);
    }

    /** Whatever is written like this, in any case and with or without accents. */
    public List<Word> find(String written) {
        return byName.getOrDefault(Names.fold(written), List.of());
    }

    /** What such a word is in the catalogue; empty if it knows none. */
    public Optional<String> findMeant(Sort sort, String written) {
        return find(written).stream()
                .filter(word -> word.sort() == sort)
                .map(Word::meant)
                .findFirst();
    }

    /** By any of its names. */
    public Optional<City> findCity(String name) {
        return findMeant(Sort.CITY, name).flatMap(meant -> cities.stream()
                .filter(city -> city.name().equals(meant))
                .findFirst());
    }

    /** Whether a city is in a country or a part of one, by how the catalogue has it. */
    public boolean isIn(City city, String land) {
        return Stream.concat(Stream.of(city.country()), city.region().stream())
                .anyMatch(place ->
                        findMeant(Sort.LAND, place).filter(land::equals).isPresent());
    }

    public List<City> cities() {
        return cities;
    }
}

package com.surefoot.narration.reading;

import com.surefoot.catalogue.Cities;
import com.surefoot.catalogue.PlaceName;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the words of the catalogue when they are first needed, and again when they may have changed. */
public final class CatalogueListing implements Supplier<CatalogueWords> {

    private static final Duration KEPT = Duration.ofMinutes(10);
    /** More are not listed, so that a catalogue of a continent still fits. */
    private static final int MOST_WORDS = 200_000;

    private static final int SHORTEST_PART = 5;
    /** Of a region, in ISO 3166-2. */
    private static final int LONGEST_CODE = 3;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.CHINESE);

    private final Cities cities;
    private final Sights sights;
    private final KnownHotels hotels;
    private final Clock clock;
    private @Nullable CatalogueWords listed;
    private Instant until = Instant.MIN;

    /** Lists what these know. */
    public CatalogueListing(Cities cities, Sights sights, KnownHotels hotels, Clock clock) {
        this.cities = cities;
        this.sights = sights;
        this.hotels = hotels;
        this.clock = clock;
    }

    @Override
    public synchronized CatalogueWords get() {
        CatalogueWords known = listed;
        if (known == null || !clock.instant().isBefore(until)) {
            known = list();
            listed = known;
            until = clock.instant().plus(KEPT);
        }
        return known;
    }

    private CatalogueWords list() {
        List<City> all = cities.listCities();
        Set<Word> words = new HashSet<>(words(all));
        // hotels of suppliers are asked for when a trip is planned; what they can have is known before
        WordNames.features().forEach(feature -> words.add(Word.of(Sort.FEATURE, feature, feature)));
        List<Word> last = new ArrayList<>();
        for (City city : all) {
            for (Sight sight : sights.listSights(city.id())) {
                names(sight)
                        .forEach(name -> add(
                                words,
                                new Word(
                                        Sort.SIGHT,
                                        name,
                                        sight.place().name(),
                                        city.id().value())));
                add(words, Word.of(Sort.KIND, sight.kind(), sight.kind()));
                sight.tags().forEach(tag -> add(words, Word.of(Sort.TAG, tag, tag)));
            }
            String id = city.id().value();
            for (Restaurant restaurant : sights.listRestaurants(city.id())) {
                restaurant.cuisines().forEach(cuisine -> add(words, Word.of(Sort.CUISINE, cuisine, cuisine)));
                String name = restaurant.place().name();
                last.add(new Word(Sort.RESTAURANT, name, name, id));
            }
            hotels.listFeatures(city.id()).forEach(feature -> add(words, new Word(Sort.FEATURE, feature, feature, id)));
            hotels.listNames(city.id()).forEach((name, own) -> last.add(new Word(Sort.HOTEL, name, own, id)));
        }
        // what there is most of comes last, so that it takes no place from what matters more
        last.forEach(word -> add(words, word));
        return new CatalogueWords(all, words);
    }

    private static void add(Set<Word> words, Word word) {
        if (words.size() < MOST_WORDS && !word.written().isBlank()) {
            words.add(word);
        }
    }

    /** Its names, and what is left of them without what only says of which sort it is. */
    private static Set<String> names(Sight sight) {
        Set<String> names = new HashSet<>();
        Stream.of(sight.place().name(), sight.localName()).forEach(name -> {
            names.add(name);
            String plain = PlaceName.plain(name);
            if (plain.length() >= SHORTEST_PART) {
                names.add(plain);
            }
        });
        return names;
    }

    /** The names of a part of a country, in all languages that are known. */
    public static List<Word> lands(String name) {
        return Stream.concat(Stream.of(name), OtherNames.ofLand(name).stream())
                .distinct()
                .map(written -> Word.of(Sort.LAND, written, name))
                .toList();
    }

    /** What a city is called by the catalogue, in other languages and for short. */
    public static List<Word> names(City city) {
        Set<String> names = new HashSet<>(city.names());
        names.addAll(OtherNames.of(city.names()));
        return names.stream().map(name -> Word.of(Sort.CITY, name, city.name())).toList();
    }

    /** The names of cities, of the countries they are in, and of the parts of these. */
    public static List<Word> words(Collection<City> cities) {
        List<Word> words = new ArrayList<>();
        for (City city : cities) {
            words.addAll(names(city));
            Locale country = new Locale.Builder().setRegion(city.country()).build();
            String english = country.getDisplayCountry(Locale.ENGLISH);
            words.add(Word.of(Sort.LAND, city.country(), english));
            LANGUAGES.forEach(language -> words.add(Word.of(Sort.LAND, country.getDisplayCountry(language), english)));
            // codes such as 9 or BE are read as figures and words
            city.region()
                    .filter(region -> region.length() > LONGEST_CODE)
                    .ifPresent(region -> words.addAll(lands(region)));
        }
        return words.stream()
                .filter(word -> !Names.fold(word.written()).isEmpty())
                .distinct()
                .toList();
    }
}

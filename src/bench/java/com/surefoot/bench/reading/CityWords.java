package com.surefoot.bench.reading;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of one city of the catalogue, to be drawn for sentences. */
record CityWords(
        List<String> sights,
        List<String> tables,
        List<String> hotels,
        List<String> kinds,
        List<String> cuisines,
        List<String> features) {

    /** A kind or feature that no sentence asks for as it asks for the others. */
    private static final Set<String> ODD = Set.of("其它", "其他", "其他中餐", "民宿", "客栈", "别墅", "四合院", "酒店公寓", "Boss推荐", "小而美");

    static CityWords of(MemoryCatalogue catalogue, City city) {
        var nights = new DateRange(MemoryCatalogue.FIRST_DAY, MemoryCatalogue.FIRST_DAY);
        var offers = catalogue.listOffers(city.id(), nights);
        var sights = catalogue.listSights(city.id());
        var tables = catalogue.listRestaurants(city.id());
        return new CityWords(
                words(sights.stream().map(sight -> sight.place().name())),
                words(tables.stream().map(table -> table.place().name())),
                words(offers.stream().map(offer -> offer.property().place().name())),
                words(sights.stream().map(sight -> sight.kind())),
                words(tables.stream().flatMap(table -> table.cuisines().stream())),
                words(offers.stream().flatMap(offer -> offer.property().features().stream())));
    }

    private static List<String> words(Stream<String> words) {
        return words
                .filter(word -> word.length() > 1 && !ODD.contains(word))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** One name for what may have several: {@code 博物馆/纪念馆}. */
    static String everyday(String word, Random random) {
        return Phrases.pick(Arrays.asList(word.split("/", -1)), random);
    }
}

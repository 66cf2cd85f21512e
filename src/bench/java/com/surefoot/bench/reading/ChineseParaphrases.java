package com.surefoot.bench.reading;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.solve.SentenceFields;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.City;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws briefs and says them in Chinese in many ways. */
final class ChineseParaphrases {

    /** Each with whoever speaks, at most one of a topic in a brief. */
    private static final Map<String, List<String>> TOPICS = Map.ofEntries(
            Map.entry(
                    "money",
                    List.of(
                            "spend total",
                            "spend total",
                            "spend lodging",
                            "spend intercity",
                            "spend in_city",
                            "spend meals",
                            "spend tickets")),
            Map.entry("night", List.of("price night")),
            Map.entry("price", List.of("price meal", "price ticket", "free")),
            Map.entry(
                    "ride",
                    List.of(
                            "ride EVERY train",
                            "ride EVERY flight",
                            "ride EVERY train",
                            "ride EVERY flight",
                            "ride OUTBOUND train",
                            "ride OUTBOUND flight",
                            "ride INBOUND train",
                            "ride INBOUND flight",
                            "mixed flight train",
                            "never flight",
                            "never train")),
            Map.entry(
                    "hours",
                    List.of(
                            "departs OUTBOUND from",
                            "departs OUTBOUND until",
                            "arrives OUTBOUND until",
                            "departs INBOUND from",
                            "departs INBOUND until",
                            "arrives INBOUND until")),
            Map.entry(
                    "way",
                    List.of("way metro", "way taxi", "way-only metro", "way-not taxi", "way-not walk", "taxi beyond")),
            Map.entry("room", List.of("beds 1", "beds 2", "rooms")),
            Map.entry("hotel", List.of("feature", "feature", "near", "hotel", "hotel-any", "hotel-not")),
            Map.entry("sight", List.of("sight", "sight", "sight-all", "sight-any", "sight-not", "part", "part")),
            Map.entry("kind", List.of("kind", "kind", "kind-not", "kind-count")),
            Map.entry("cuisine", List.of("cuisine", "cuisine", "cuisine-all", "cuisine-any", "cuisine-not")),
            Map.entry("table", List.of("table", "table", "table-any", "table-not")),
            Map.entry("when", List.of("when-until", "leaves-from", "during", "lasts-least", "lasts-most")));

    private static final List<String> COMMAS = List.of("，", "，", "。", "，", "；");
    private final int most;
    private final Phrases phrases;
    private final List<City> cities;
    private final Map<City, CityWords> words;

    /** @param most wishes in a brief */
    ChineseParaphrases(Phrases phrases, MemoryCatalogue catalogue, int most) {
        this.most = most;
        this.phrases = phrases;
        this.cities = catalogue.listCities();
        this.words = cities.stream().collect(Collectors.toMap(city -> city, city -> CityWords.of(catalogue, city)));
    }

    /** A sentence and what it asks for; the same for the same random numbers. */
    Compared draw(int number, Random random) {
        City origin = Phrases.pick(cities, random);
        City target = Phrases.pick(
                cities.stream().filter(city -> !city.equals(origin)).toList(), random);
        int people = 1 + random.nextInt(5);
        int days = 2 + random.nextInt(4);
        DrawnWish wishes = new DrawnWish(
                phrases,
                random,
                origin.localName(),
                target.localName(),
                words.getOrDefault(
                        target, new CityWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
        StringBuilder sentence = new StringBuilder(
                head(random, people, days).replace("{o}", origin.localName()).replace("{d}", target.localName()));
        Set<Requirement> asked = new HashSet<>();
        for (String topic : topics(random)) {
            DrawnWish.Said said = wishes.draw(Phrases.pick(TOPICS.getOrDefault(topic, List.of()), random));
            sentence.append(Phrases.pick(COMMAS, random)).append(said.words());
            asked.addAll(said.asked());
        }
        sentence.append("。").append(phrases.draw("end", random)).append("。");
        Map<String, String> fields = SentenceFields.requirements(asked);
        fields.put("start_city", origin.localName());
        fields.put("target_city", target.localName());
        fields.put("days", String.valueOf(days));
        fields.put("people", String.valueOf(people));
        return new Compared("paraphrase " + number, sentence.toString(), fields, Map.of());
    }

    private String head(Random random, int people, int days) {
        String number = random.nextBoolean() ? String.valueOf(days) : ChineseFigures.small(days);
        String who = phrases.draw("who " + people, random);
        return phrases.draw("head", random)
                .replace("{who}", who)
                .replace("{days}", number + "天")
                .replace("，，", "，");
    }

    private List<String> topics(Random random) {
        List<String> topics = new ArrayList<>(TOPICS.keySet().stream().sorted().toList());
        Collections.shuffle(topics, random);
        return topics.subList(0, 1 + random.nextInt(most));
    }
}

package com.surefoot.bench.reading;

import com.surefoot.bench.travelplanner.Query;
import com.surefoot.bench.travelplanner.SentenceReader;
import com.surefoot.bench.travelplanner.TablesReader;
import com.surefoot.bench.travelplanner.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of TravelPlanner's queries. */
final class TravelPlannerFields {

    /** Before every date of the data. */
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    private TravelPlannerFields() {}

    static List<Compared> compare(Path data, Path queries) throws IOException {
        SentenceReader reader = new SentenceReader(TablesReader.read(data), TODAY);
        return Query.read(queries).stream()
                .filter(query -> query.wish().isPresent())
                .map(query -> new Compared(
                        String.valueOf(query.index()),
                        query.sentence(),
                        fields(query.wish().orElseThrow()),
                        read(reader, query.sentence())))
                .toList();
    }

    private static Map<String, String> read(SentenceReader reader, String sentence) {
        try {
            return fields(reader.read(sentence));
        } catch (IllegalArgumentException e) {
            return Map.of("not read", String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> fields(Wish wish) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("org", wish.origin());
        fields.put("dest", wish.destination());
        fields.put("days", String.valueOf(wish.days()));
        fields.put("visiting_city_number", String.valueOf(wish.cities()));
        fields.put("date", wish.first().toString());
        fields.put("people_number", String.valueOf(wish.people()));
        fields.put("budget", String.valueOf(wish.budget()));
        fields.put("house rule", wish.houseRule().orElse(""));
        fields.put("cuisine", String.join(", ", new TreeSet<>(wish.cuisines())));
        fields.put("room type", wish.roomType().orElse(""));
        fields.put("transportation", wish.transportation().orElse(""));
        return fields;
    }
}

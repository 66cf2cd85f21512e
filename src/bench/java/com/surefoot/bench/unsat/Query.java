package com.surefoot.bench.unsat;

import com.surefoot.bench.text.CsvRows;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One question of the benchmark: a round trip through all cities.
 *
 * @param dates every day of the trip
 * @param nonStop whether only non-stop flights will do
 * @param airlines those that will do; none if all will
 * @param categories of attractions, each to be seen
 * @param budget whole dollars for the flights of all
 * @param reasons the labels of the constraints the benchmark blames; none where the file does not tell
 */
public record Query(
        int index,
        String origin,
        List<String> cities,
        List<LocalDate> dates,
        int people,
        boolean nonStop,
        List<String> airlines,
        List<String> categories,
        int budget,
        Set<String> reasons) {

    public Query {
        cities = List.copyOf(cities);
        dates = List.copyOf(dates);
        airlines = List.copyOf(airlines);
        categories = List.copyOf(categories);
        reasons = Set.copyOf(reasons);
        if (cities.isEmpty() || dates.size() <= cities.size()) {
            throw new IllegalArgumentException("%d days are too few for the cities %s. Maybe the cells are shifted?"
                    .formatted(dates.size(), cities));
        }
    }

    /** Reads a file of queries. */
    public static List<Query> read(Path file) throws IOException {
        return CsvRows.read(file).stream().map(Query::of).toList();
    }

    private static Query of(NamedCsvRecord row) {
        String rules = row.getField("local_constraint");
        return new Query(
                Integer.parseInt(row.getField("index").strip()),
                row.getField("org").strip(),
                Literal.strings(row.getField("dest")),
                Literal.strings(row.getField("date")).stream()
                        .map(LocalDate::parse)
                        .toList(),
                Integer.parseInt(row.getField("people_number").strip()),
                Literal.find(rules, "flight rule")
                        .filter(rule -> rule.contains("non-stop"))
                        .isPresent(),
                Literal.find(rules, "airlines").map(Literal::strings).orElse(List.of()),
                Literal.find(rules, "attraction_category").map(Literal::strings).orElse(List.of()),
                Integer.parseInt(row.getField("budget").strip()),
                row.findField("unsat_reason")
                        .map(Literal::strings)
                        .map(Set::copyOf)
                        .orElse(Set.of()));
    }

    /** The constraints the query brings; a budget is always one. */
    public Set<Constraint> constraints() {
        Set<Constraint> constraints = EnumSet.of(Constraint.BUDGET);
        if (nonStop) {
            constraints.add(Constraint.NON_STOP);
        }
        if (!airlines.isEmpty()) {
            constraints.add(Constraint.AIRLINES);
        }
        if (!categories.isEmpty()) {
            constraints.add(Constraint.ATTRACTION);
        }
        return constraints;
    }

    /** The same trip with some of its constraints only, and with a budget of so many whole dollars. */
    Query keeping(Set<Constraint> kept, int dollars) {
        return new Query(
                index,
                origin,
                cities,
                dates,
                people,
                nonStop && kept.contains(Constraint.NON_STOP),
                kept.contains(Constraint.AIRLINES) ? airlines : List.of(),
                kept.contains(Constraint.ATTRACTION) ? categories : List.of(),
                dollars,
                Set.of());
    }

    /** The date of the last day. */
    public LocalDate last() {
        return dates.get(dates.size() - 1);
    }
}

package com.surefoot.storage;

import com.surefoot.catalogue.ListedPlace;
import com.surefoot.catalogue.ListedPlace.Sort;
import com.surefoot.catalogue.SamePlaces;
import com.surefoot.catalogue.SamePlaces.Joined;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.sights.OpeningHours;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins the sights, the restaurants and the hotels that several sources list. The one that is kept is what planning sees; what the
 * others say of it is evidence of the same facts, each in its source's name.
 */
final class JoinedPlaces {

    /** Leaves out those for which others speak; for queries of {@code t}. */
    static final String NOT_JOINED = "not exists (select 1 from same_place p where p.twin_id = t.id)";

    private static final String PLACES = """
            select t.id, t.name, t.%s as other_name, t.lat, t.lon, t.opening_hours, t.%s as price_minor, t.currency,
                s.id as source_id
            from %s t join source s on s.no = t.source_no
            where t.city_id in (select city_id from %s group by city_id having count(distinct source_no) > 1)
            order by t.id
            """;

    private static final String HOTELS = """
            select t.id, t.name, t.english_name as other_name, t.lat, t.lon, s.id as source_id
            from property t join source s on s.no = t.source_no
            where t.city_id in (select city_id from property group by city_id having count(distinct source_no) > 1)
            order by t.id
            """;

    /** What of a source's rows may be joined, or tells what is. */
    static final Set<String> TABLES = Set.of("sight", "restaurant", "property", "place_reference");

    private final Statements statements;
    private final Map<String, Map<String, String>> references = new HashMap<>();

    private JoinedPlaces(Statements statements) {
        this.statements = statements;
        statements.forEach("select place_id, register, id from place_reference", row -> references
                .computeIfAbsent(row.text("place_id"), unseen -> new HashMap<>())
                .put(row.text("register"), row.text("id")));
    }

    /**
     * Joins anew after a source was imported.
     *
     * @param now when what it lists was seen
     * @return what it, and those that are joined for the first time, say of places that others speak for
     */
    static List<Observation> join(Statements statements, String imported, Instant now) {
        return new JoinedPlaces(statements).join(imported, now);
    }

    private List<Observation> join(String imported, Instant now) {
        Map<String, String> before = new HashMap<>();
        statements.forEach(
                "select twin_id, kept_id from same_place", row -> before.put(row.text("twin_id"), row.text("kept_id")));
        List<Joined> joined = SamePlaces.find(places());
        statements.update("delete from same_place");
        statements.updateAll(
                "insert into same_place (twin_id, kept_id) values (?, ?) on conflict do nothing",
                joined.stream()
                        .map(pair -> new Object[] {pair.twin().id(), pair.kept().id()})
                        .toList());
        Map<String, Instant> listed = listings();
        return joined.stream()
                .flatMap(pair -> {
                    boolean isNew =
                            !pair.kept().id().equals(before.get(pair.twin().id()));
                    return tellers(pair)
                            .filter(teller -> isNew || teller.source().equals(imported))
                            .flatMap(teller -> observe(teller, pair.kept(), listed.getOrDefault(teller.source(), now)));
                })
                .toList();
    }

    private List<ListedPlace> places() {
        List<ListedPlace> places = new ArrayList<>(list(Sort.SIGHT, "sight", "local_name", "ticket_minor"));
        places.addAll(list(Sort.RESTAURANT, "restaurant", "name", "price_per_person_minor"));
        places.addAll(statements.list(HOTELS, row -> place(Sort.HOTEL, row, Optional.empty(), Optional.empty())));
        return places;
    }

    /** Whose word is kept as evidence: of a hotel both, since each sells rooms there for which the other speaks. */
    private static Stream<ListedPlace> tellers(Joined pair) {
        return pair.kept().sort() == Sort.HOTEL ? Stream.of(pair.twin(), pair.kept()) : Stream.of(pair.twin());
    }

    private Map<String, Instant> listings() {
        Map<String, Instant> listed = new HashMap<>();
        statements.forEach(
                "select id, imported_at from source", row -> listed.put(row.text("id"), row.instant("imported_at")));
        return listed;
    }

    private List<ListedPlace> list(Sort sort, String table, String otherName, String price) {
        return statements.list(PLACES.formatted(otherName, price, table, table), row -> place(sort, row));
    }

    private ListedPlace place(Sort sort, Row row) throws SQLException {
        String hours = row.text("opening_hours");
        return place(
                sort,
                row,
                Optional.of(hours).filter(text -> OpeningHours.parse(text).isKnown()),
                row.price("price_minor", "currency").known().map(StayFacts::value));
    }

    private ListedPlace place(Sort sort, Row row, Optional<String> hours, Optional<String> price) throws SQLException {
        return new ListedPlace(
                row.text("id"),
                row.text("source_id"),
                sort,
                row.text("name"),
                Set.of(row.text("other_name")),
                row.point(),
                references.getOrDefault(row.text("id"), Map.of()),
                hours,
                price);
    }

    /** That it is there, under the name by which it is planned with, and its hours and its price. */
    private static Stream<Observation> observe(ListedPlace teller, ListedPlace kept, Instant at) {
        String id = kept.id();
        String source = teller.source();
        return Stream.of(
                        Optional.of(seen(FactKind.PLACE, id, source, at, kept.name())),
                        teller.hours().map(hours -> seen(FactKind.HOURS, id, source, at, hours)),
                        teller.price().map(price -> seen(FactKind.PRICE, id, source, at, price)))
                .flatMap(Optional::stream);
    }

    private static Observation seen(FactKind kind, String place, String source, Instant at, String value) {
        return Observation.listed(FactId.standing(kind, place), source, at, value);
    }
}

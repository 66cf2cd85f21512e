package com.surefoot.supply.tencities;

import com.surefoot.sights.OpeningHours;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.supply.tables.Row;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The rows of a table that name places, without those that cannot be used. */
final class PlaceRows {

    private static final double PRIZE_HALVES_AFTER = 60;

    private final SourceFolder folder;
    private final Map<String, GeoPoint> reachable;
    private final LeftOut leftOut;

    PlaceRows(SourceFolder folder, Map<String, GeoPoint> reachable, LeftOut leftOut) {
        this.folder = folder;
        this.reachable = reachable;
        this.leftOut = leftOut;
    }

    /**
     * Passes on each usable row with its place, in the table's order.
     *
     * @param kind for the tally
     * @param needed columns that must not be blank
     */
    void read(String kind, String file, List<String> header, String[] needed, BiConsumer<Row, Place> rows)
            throws IOException {
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        folder.readTable(file, header, row -> {
            String name = row.get("name").text();
            GeoPoint point = reachable.get(name);
            if (row.lacks("id", "name") || row.lacks(needed)) {
                leftOut.add(kind, "a needed cell is empty");
            } else if (!names.add(name)) {
                leftOut.add(kind, "the name repeats");
            } else if (point == null) {
                leftOut.add(kind, "no position");
            } else {
                checkNew(ids, row);
                rows.accept(row, new Place(name, point));
            }
        });
    }

    private static void checkNew(Set<String> ids, Row row) {
        int id = row.get("id").integer();
        if (!ids.add(Integer.toString(id))) {
            throw row.line().broken("The id %d repeats.".formatted(id), "Maybe two tables were joined?");
        }
    }

    /** From open to end; an end at or before it is on the next day. */
    static OpeningHours hours(Row row) {
        ClockTime open = ClockTime.of(row.get("opentime"));
        ClockTime end = ClockTime.of(row.get("endtime")).after(open);
        String text = open + "-" + end;
        return text.equals("00:00-24:00") ? OpeningHours.always() : OpeningHours.parse(text);
    }

    /**
     * The tables run from the best known place down, so the rank stands in for popularity: 100 for the first row,
     * half of it after every sixty, never under 1.
     */
    static int prize(Row row) {
        int rank = row.get("id").integer();
        return (int) Math.max(1, Math.min(100, Math.round(100 * Math.pow(2, -rank / PRIZE_HALVES_AFTER))));
    }
}

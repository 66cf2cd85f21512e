package com.surefoot.supply.gtfs;

import java.util.HashSet;
import java.util.Set;

/** The ids of a table that is never long, so that one given twice is found where it stands. */
final class UniqueIds {

    private final Set<String> seen = new HashSet<>();

    /** @throws com.surefoot.catalogue.BrokenSourceException if an earlier row has the same id */
    String add(Row row, String column) {
        String id = row.id(column);
        if (!seen.add(id)) {
            throw row.broken(column, "is there twice.", "Maybe two versions of the feed were merged?");
        }
        return id;
    }
}

package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.BrokenSourceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column of a table stands where. */
final class Header {

    private final Map<String, Integer> positions = new HashMap<>();
    private final GtfsTable table;
    private final int size;

    private Header(GtfsTable table, int size) {
        this.table = table;
        this.size = size;
    }

    /** @throws BrokenSourceException if a column is named twice, or one is missing that the table needs */
    static Header of(GtfsTable table, long line, List<String> names) {
        Header header = new Header(table, names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && header.positions.put(name, i) != null) {
                throw new BrokenSourceException(
                        table.file(),
                        line,
                        "the column " + Shown.quoted(name) + " is there twice.",
                        "Maybe two tables were pasted side by side?");
            }
        }
        header.check(line, names);
        return header;
    }

    private void check(long line, List<String> names) {
        for (String column : table.requiredColumns()) {
            if (!positions.containsKey(column)) {
                throw new BrokenSourceException(
                        table.file(),
                        line,
                        "the column '" + column + "' is missing; the header says "
                                + Shown.quoted(String.join(",", names)) + ".",
                        "Maybe the header is misspelt, or the cells are not separated by commas?");
            }
        }
    }

    GtfsTable table() {
        return table;
    }

    int size() {
        return size;
    }

    /** Where the column stands, or −1. */
    int position(String column) {
        return positions.getOrDefault(column, -1);
    }
}

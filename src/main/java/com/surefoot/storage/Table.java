package com.surefoot.storage;

import com.surefoot.catalogue.BrokenSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where one kind of a source's rows goes, and how.
 *
 * @param name the table
 * @param file what messages call it
 * @param kind what reports call its rows
 */
record Table<T>(String name, String file, String kind, List<Column<T>> columns) {

    /** A column and the value it gets. */
    record Column<T>(String name, boolean key, Function<T, ?> value) {}

    Table {
        columns = List.copyOf(columns);
    }

    static <T> Table<T> of(String name, String kind) {
        return new Table<>(name, kind, kind, List.of());
    }

    /** A table that a source keeps in a file of one row a line, below a header. */
    static <T> Table<T> ofFile(String name, String file, String kind) {
        return new Table<>(name, file, kind, List.of());
    }

    /** Adds a column by which people tell the rows apart. */
    Table<T> withKey(String column, Function<T, ?> value) {
        return with(new Column<>(column, true, value));
    }

    Table<T> with(String column, Function<T, ?> value) {
        return with(new Column<>(column, false, value));
    }

    private Table<T> with(Column<T> column) {
        List<Column<T>> all = new ArrayList<>(columns);
        all.add(column);
        return new Table<>(name, file, kind, all);
    }

    /** The names of the columns of a row. */
    String names() {
        return "source_no, row_no, " + columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** A row. */
    Object[] parameters(int sourceNo, int rowNo, T row) {
        Object[] parameters = new Object[columns.size() + 2];
        parameters[0] = sourceNo;
        parameters[1] = rowNo;
        for (int i = 0; i < columns.size(); i++) {
            parameters[i + 2] = columns.get(i).value().apply(row);
        }
        return parameters;
    }

    /** A fault in the row with these parameters; names it by its key. */
    BrokenSourceException fault(Object[] parameters, String problem, String hint) {
        String key = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key())
                .mapToObj(i -> "%s '%s'".formatted(columns.get(i).name(), parameters[i + 2]))
                .collect(Collectors.joining(", "));
        return fault((int) parameters[1], key + " " + problem, hint);
    }

    BrokenSourceException fault(int rowNo, String problem, String hint) {
        return new BrokenSourceException(file, file.endsWith(".txt") ? rowNo + 1 : 0, problem, hint);
    }
}

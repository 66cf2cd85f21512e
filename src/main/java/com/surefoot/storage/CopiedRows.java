package com.surefoot.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Writes rows as PostgreSQL's {@code COPY} takes them in its text format: a line for each, with a tab between values and a
 * backslash before what is no letter of theirs.
 */
final class CopiedRows implements AutoCloseable {

    private final Writer out;

    private CopiedRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Copies rows into a table.
     *
     * @param columns their names, with commas between them
     * @param rows values that the database reads as they are written, arrays of them, or {@link Optional}s, which are null
     *     where there is none
     */
    static void copy(PGConnection connection, String table, String columns, Collection<Object[]> rows)
            throws SQLException {
        String sql = "copy %s (%s) from stdin".formatted(table, columns);
        try (CopiedRows copied = new CopiedRows(new PGCopyOutputStream(connection, sql))) {
            for (Object[] row : rows) {
                copied.add(row);
            }
        } catch (IOException e) {
            throw e.getCause() instanceof SQLException refused ? refused : new SQLException(e.getMessage(), e);
        }
    }

    private void add(Object... row) throws IOException {
        for (int column = 0; column < row.length; column++) {
            @Nullable String text = text(row[column]);
            out.write(text == null ? "\\N" : escaped(text));
            out.write(column == row.length - 1 ? '\n' : '\t');
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Optional<?> some) {
            return text(some.orElse(null));
        }
        if (value instanceof Object[] array) {
            return Stream.of(array).map(CopiedRows::element).collect(Collectors.joining(",", "{", "}"));
        }
        return value == null ? null : value.toString();
    }

    private static String element(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) == '\\') {
                return text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
            }
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package com.surefoot.storage;

import com.surefoot.evidence.Ages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ages of observations. */
@Singleton
final class JdbcAges implements Ages {

    /**
     * Facts are numbered by digests of their names, so that the first of them are as good as any taken at random, and found
     * without reading the others.
     */
    private static final String SEEN = """
            select o.source, max(o.last_seen) as seen from (
                select fact, source, last_seen from observation order by fact, id fetch first ? rows only) o
            join fact f on f.id = o.fact
            where (f.occasion = '' or f.occasion >= ?) and o.last_seen <= ?
            group by o.source, o.fact
            """;

    private final Database database;

    JdbcAges(Database database) {
        this.database = database;
    }

    @Override
    public List<Age> list(Instant now, int most) {
        String today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        Map<String, List<Duration>> ages = new TreeMap<>();
        database.read(statements -> {
            statements.forEach(
                    SEEN,
                    row -> ages.computeIfAbsent(row.text("source"), none -> new ArrayList<>())
                            .add(Duration.between(row.instant("seen"), now)),
                    most,
                    today,
                    now);
            return ages;
        });
        return ages.entrySet().stream()
                .map(source -> age(source.getKey(), source.getValue()))
                .toList();
    }

    private static Age age(String source, List<Duration> ages) {
        Collections.sort(ages);
        return new Age(source, ages.size(), ages.get(ages.size() / 2), ages.get(ages.size() - 1));
    }
}

package com.surefoot.storage;

import com.surefoot.refresh.Stake;
import com.surefoot.refresh.Stakes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What saved trips rest on. */
@Singleton
final class JdbcStakes implements Stakes {

    private static final String STAKES = "select " + FactRows.COLUMNS + """
            , count(*) as trips, min(t.departure) as departure
            from (select no, departure from saved_trip where phase = 'WATCHED' and departure > ?
                order by departure, no fetch first ? rows only) t
            join saved_trip_fact s on s.trip_no = t.no join fact f on f.id = s.fact
            where f.subject like ? and f.occasion <> ''
            group by f.id, f.kind, f.subject, f.occasion
            """;

    private final Database database;

    JdbcStakes(Database database) {
        this.database = database;
    }

    @Override
    public List<Stake> list(String supplier, Instant now, int trips) {
        return database.read(statements -> statements.list(
                STAKES,
                row -> new Stake(FactRows.read(row), row.number("trips"), row.instant("departure")),
                now,
                trips,
                // names of suppliers are small letters and digits
                supplier + ":%"));
    }
}

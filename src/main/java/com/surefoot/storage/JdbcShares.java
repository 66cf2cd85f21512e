package com.surefoot.storage;

import com.surefoot.watch.Share;
import com.surefoot.watch.Shares;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Links to saved trips, each in a row that goes with its trip. */
@Singleton
final class JdbcShares implements Shares {

    // the trip's row is held meanwhile, so that of two who share it at once none passes the limit
    private static final String HOLD = "select no from saved_trip where id = ? for update";

    private static final String COUNT = "select count(*) as shared from trip_share where trip_no = ?";

    private static final String INSERT = "insert into trip_share (id, trip_no, digest, shared_at) values (?, ?, ?, ?)";

    private static final String LIST = """
            select s.id, s.shared_at from trip_share s join saved_trip t on t.no = s.trip_no where t.id = ? order by s.no
            """;

    private static final String REVOKE =
            "delete from trip_share where id = ? and trip_no = (select no from saved_trip where id = ?)";

    private static final String FIND =
            "select t.id from trip_share s join saved_trip t on t.no = s.trip_no where s.digest = ?";

    private final Database database;

    JdbcShares(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(String trip, Share share, String digest, int most) {
        return database.write(statements -> statements
                .find(HOLD, row -> row.number("no"), trip)
                .filter(no ->
                        statements.find(COUNT, row -> row.number("shared"), no).orElse(0L) < most)
                .map(no -> statements.update(INSERT, share.id(), no, digest, share.at()))
                .isPresent());
    }

    @Override
    public List<Share> list(String trip) {
        return database.read(
                statements -> statements.list(LIST, row -> new Share(row.text("id"), row.instant("shared_at")), trip));
    }

    @Override
    public boolean revoke(String trip, String share) {
        return database.write(statements -> statements.update(REVOKE, share, trip) == 1);
    }

    @Override
    public Optional<String> findTrip(String digest) {
        return database.read(statements -> statements.find(FIND, row -> row.text("id"), digest));
    }
}

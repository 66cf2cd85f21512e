package com.surefoot.storage;

import com.surefoot.refresh.Servers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Servers by when they last said that they are there; all by the database's clock, since theirs may differ. */
@Singleton
final class JdbcServers implements Servers {

    private final Database database;

    JdbcServers(Database database) {
        this.database = database;
    }

    @Override
    public Turn stay(UUID server, Duration alive) {
        return database.write(statements -> {
            Instant now = statements
                    .find("select current_timestamp as now", row -> row.get("now", OffsetDateTime.class))
                    .orElseThrow()
                    .toInstant();
            if (statements.update("update server set seen_at = ? where id = ?", now, server) == 0) {
                statements.update("insert into server (id, seen_at) values (?, ?)", server, now);
            }
            statements.update("delete from server where seen_at < ?", now.minus(alive));
            List<UUID> all = statements.list("select id from server order by id", row -> row.get("id", UUID.class));
            return new Turn(all.indexOf(server), all.size());
        });
    }

    @Override
    public void leave(UUID server) {
        database.write(statements -> statements.update("delete from server where id = ?", server));
    }
}

package com.surefoot.storage;

import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.travel.CityId;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The properties of suppliers that were listed of late. */
@Singleton
final class JdbcPropertyDirectory implements PropertyDirectory {

    /** What was not listed for so long may be there no more. */
    private static final Duration OLDEST = Duration.ofDays(30);

    private static final String LIST = """
            select id, supplier, city_id, name, lat, lon, stars, joined_id, listed_at
            from supplier_property where supplier = ? and city_id = ?
            order by case when joined_id is null then 1 else 0 end, listed_at desc, id
            """;
    private static final String ADD = """
            insert into supplier_property (supplier, city_id, name, lat, lon, stars, joined_id, listed_at, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String CHANGE = """
            update supplier_property
            set supplier = ?, city_id = ?, name = ?, lat = ?, lon = ?, stars = ?, joined_id = ?, listed_at = ? where id = ?
            """;

    private final Database database;
    private final Clock clock;

    JdbcPropertyDirectory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Listed> list(String supplier, CityId city) {
        return database.read(
                statements -> statements.list(LIST, JdbcPropertyDirectory::listed, supplier, city.value()));
    }

    private static Listed listed(Row row) throws SQLException {
        String supplier = row.text("supplier");
        String id = row.text("id");
        return new Listed(
                new LiveProperty(
                        supplier,
                        LiveProperty.codeOf(id, supplier).orElseThrow(),
                        Optional.of(row.text("name")),
                        Optional.of(row.point()),
                        row.integer("stars")),
                new CityId(row.text("city_id")),
                row.findText("joined_id"),
                row.instant("listed_at"));
    }

    @Override
    public void keep(Collection<Listed> properties) {
        // in one order for all, so that two servers that are told the same do not block each other
        List<Object[]> rows = properties.stream()
                .sorted(Comparator.comparing(listed -> listed.property().id()))
                .map(JdbcPropertyDirectory::row)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        database.write(statements -> {
            statements.update(
                    "delete from supplier_property where listed_at < ?",
                    clock.instant().minus(OLDEST));
            statements.updateAll(ADD, rows);
            return statements.updateAll(CHANGE, rows);
        });
    }

    private static Object[] row(Listed listed) {
        LiveProperty property = listed.property();
        return new Object[] {
            property.supplier(),
            listed.city().value(),
            property.name().orElseThrow(),
            property.point().orElseThrow().lat(),
            property.point().orElseThrow().lon(),
            property.stars(),
            listed.joined(),
            listed.at(),
            property.id()
        };
    }
}

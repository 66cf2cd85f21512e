package com.surefoot.storage;

import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.transport.change.TimetableChange;
import com.surefoot.travel.DateRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two states of one country's timetable. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RealTimetableChangeTest {

    private static final Path FEEDS = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "gtfs");

    private final CatalogueStore store;

    RealTimetableChangeTest(TestDatabase database) {
        store = new JdbcCatalogueStore(
                database.emptied().get(Database.class),
                Clock.fixed(Instant.parse("2025-02-10T08:00:00Z"), ZoneOffset.UTC),
                new ImportSettings(0.3));
    }

    @Test
    void aCountrysTimetableIsComparedWithTheOneOfAMonthBefore() {
        // given
        assumeTrue(Files.isDirectory(FEEDS), "there are no real feeds at " + FEEDS);
        replace("zssk_gtfs_2025-01-07");

        // when
        ImportReport report = replace("zssk_gtfs_2025-02-09");

        // then: counted by hand, day by day, from the tables
        TimetableChange change = report.change();
        assertThat(change.days()).contains(new DateRange(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 12, 13)));
        assertThat(change.before()).isEqualTo(592_653);
        assertThat(change.after()).isEqualTo(594_351);
        assertThat(change.same()).isEqualTo(579_312);
        assertThat(change.changed() + change.vanished()).isEqualTo(592_653 - 579_312);
        assertThat(change.changed() + change.appeared()).isEqualTo(594_351 - 579_312);
        assertThat(change.changed()).isGreaterThan(4_000);

        // when: the same again
        TimetableChange none = replace("zssk_gtfs_2025-02-09").change();

        // then
        assertThat(none.same()).isEqualTo(none.before()).isEqualTo(none.after());
        assertThat(none.changes()).isEmpty();
    }

    private ImportReport replace(String feed) {
        return store.replace(SOURCE, GtfsFeed.at(FEEDS.resolve(feed + ".zip")), ImportProgress.SILENT);
    }
}

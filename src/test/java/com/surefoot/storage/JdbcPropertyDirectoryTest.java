package com.surefoot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.lodging.live.PropertyDirectory.Listed;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Suppliers' properties that are found again in the database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcPropertyDirectoryTest {

    private static final CityId VIENNA = new CityId("vienna");

    private final PropertyDirectory directory;
    private final Instant now;

    JdbcPropertyDirectoryTest(TestDatabase database) {
        directory = database.emptied().get(PropertyDirectory.class);
        now = Row.kept(database.get(Clock.class).instant());
    }

    private static Listed listed(String code, String name, Optional<String> joined, Instant at) {
        return new Listed(
                new LiveProperty("inns", code, Optional.of(name), Optional.of(new GeoPoint(48.2, 16.37)), 4),
                VIENNA,
                joined,
                at);
    }

    @Test
    void joinedOnesComeFirstAndThenTheLatest() {
        // given
        Listed old = listed("1", "Old", Optional.empty(), now.minus(Duration.ofHours(2)));
        Listed late = listed("2", "Late", Optional.empty(), now);
        Listed joined = listed("3", "Joined", Optional.of("sample:vienna:h"), now.minus(Duration.ofDays(9)));
        directory.keep(List.of(old, late, joined));

        // then
        assertThat(directory.list("inns", VIENNA)).containsExactly(joined, late, old);
        assertThat(directory.list("other", VIENNA)).isEmpty();
        assertThat(directory.list("inns", new CityId("graz"))).isEmpty();
    }

    @Test
    void whatIsKeptAnewTakesThePlaceOfWhatWas() {
        // given
        directory.keep(List.of(listed("1", "Old", Optional.of("sample:vienna:h"), now)));

        // when
        Listed changed = listed("1", "New", Optional.empty(), now);
        directory.keep(List.of(changed));

        // then
        assertThat(directory.list("inns", VIENNA)).containsExactly(changed);
    }

    @Test
    void whatWasNotListedForAMonthIsForgotten() {
        // given
        directory.keep(List.of(listed("1", "Old", Optional.empty(), now.minus(Duration.ofDays(31)))));
        Listed late = listed("2", "Late", Optional.empty(), now);

        // when
        directory.keep(List.of(late));
        directory.keep(List.of());

        // then
        assertThat(directory.list("inns", VIENNA)).containsExactly(late);
    }
}

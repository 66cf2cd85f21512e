package com.surefoot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.refresh.Servers;
import com.surefoot.refresh.Servers.Turn;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcServersTest {

    private static final Duration ALIVE = Duration.ofMinutes(1);
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID THREE = UUID.fromString("00000000-0000-4000-8000-000000000003");

    private final Database database;
    private final Servers servers;

    JdbcServersTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        servers = database.get(Servers.class);
    }

    @Test
    void eachIsOneOfThoseThatAreThere() {
        // then
        assertThat(servers.stay(TWO, ALIVE)).isEqualTo(new Turn(0, 1));
        assertThat(servers.stay(ONE, ALIVE)).isEqualTo(new Turn(0, 2));
        assertThat(servers.stay(THREE, ALIVE)).isEqualTo(new Turn(2, 3));
        assertThat(servers.stay(TWO, ALIVE)).isEqualTo(new Turn(1, 3));

        // when
        servers.leave(ONE);

        // then
        assertThat(servers.stay(TWO, ALIVE)).isEqualTo(new Turn(0, 2));
    }

    @Test
    void whoSaysNothingForLongIsNotThere() {
        // given
        servers.stay(ONE, ALIVE);
        servers.stay(TWO, ALIVE);

        // when
        database.write(statements ->
                statements.update("update server set seen_at = seen_at - interval '61' second where id = ?", ONE));

        // then
        assertThat(servers.stay(TWO, ALIVE)).isEqualTo(new Turn(0, 1));
        assertThat(servers.stay(ONE, ALIVE)).isEqualTo(new Turn(0, 2));
    }

    @Test
    void thePartsOfAllAddUpToTheWhole() {
        for (int all = 0; all <= 20; all++) {
            for (int many = 1; many <= 7; many++) {
                int calls = all;
                int count = many;
                assertThat(IntStream.range(0, count)
                                .map(number -> new Turn(number, count).of(calls))
                                .sum())
                        .isEqualTo(all);
            }
        }
        assertThatThrownBy(() -> new Turn(2, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}

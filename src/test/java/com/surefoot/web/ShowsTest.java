package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactKind;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Shows: what is prepared goes on air, is seen, and leaves the air when it must. */
class ShowsTest {

    private static final SmallServer SERVER =
            SmallServer.start(Map.of("surefoot.watch.heartbeat", "200ms", "surefoot.watch.look-every", "50ms"));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatIsTakenIsOnAir() throws Exception {
        // given
        Stage stage = Stage.create(SERVER, 80);
        String item = stage.add();

        // when
        Map<?, ?> card = stage.take(item);

        // then
        System.out.println(card);
        assertThat(card.get("state")).isEqualTo("on_air");
    }
}

package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A supplier may send on, but neither the key nor the call goes where nobody agreed to. */
class RedirectsTest {

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void withinOnePlaceItIsFollowedWithTheKey(int status) throws Exception {
        // given
        asking.supplier
                .answer("/old", Reply.sendingOn("/new?v=2").withStatus(status))
                .answer("/new?v=2", Reply.ok("here"));

        // then
        assertThat(asking.text(Call.get("old").header("X-Key", "", Asking.KEY))).isEqualTo("here");
        assertThat(asking.supplier.received())
                .extracting(received -> received.header("X-Key"))
                .containsExactly(Optional.of(Asking.KEY.value()), Optional.of(Asking.KEY.value()));
    }

    @Test
    void anotherPortIsAnotherPlaceAndNotAsked() {
        try (StandIn other = StandIn.start()) {
            // given
            asking.supplier.answer("/old", Reply.sendingOn(other.url() + "/new?token=t0k3n"));

            // when
            Failure failure = asking.failure(Call.get("old").header("X-Key", "", Asking.KEY));

            // then
            assertThat(failure).isInstanceOf(Failure.Moved.class);
            assertThat(failure.message()).contains(other.url() + "/new").doesNotContain("t0k3n");
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void aLinkToAnotherPlaceIsNotAskedEither() {
        try (StandIn other = StandIn.start()) {
            // when
            Failure failure = asking.failure(Call.link(other.url() + "/next?token=t0k3n"));

            // then
            assertThat(failure).isInstanceOf(Failure.Moved.class);
            assertThat(failure.message()).doesNotContain("t0k3n");
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void whatIsSentIsNotSentElsewhere() {
        // given
        asking.supplier.answer("/old", Reply.sendingOn("/new").withStatus(307));

        // then
        assertThat(asking.failure(Call.post(new byte[0], "text/plain", "old"))).isInstanceOf(Failure.Moved.class);
        assertThat(asking.supplier.received()).extracting(Received::path).containsExactly("/old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://[", "mailto:a@b", "//169.254.169.254/latest"})
    void nowhereThatIsNoPlaceOfIts(String location) {
        // given
        asking.supplier.answer("/old", Reply.sendingOn(location));

        // then
        assertThat(asking.failure(Call.get("old"))).isInstanceOf(Failure.Moved.class);
    }

    @Test
    void roundInCirclesIsNonsense() {
        // given
        asking.supplier.answer("/a", Reply.sendingOn("/b")).answer("/b", Reply.sendingOn("/a"));

        // then
        assertThat(asking.failure(Call.get("a"))).isInstanceOf(Failure.Nonsense.class);
        assertThat(asking.supplier.received()).hasSize(4);
    }

    @Test
    void sendingOnWithoutSayingWhereIsNonsense() {
        // given
        asking.supplier.answer("/a", Reply.status(302));

        // then
        assertThat(asking.failure(Call.get("a"))).isInstanceOf(Failure.Nonsense.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.org/a, /b, https://api.example.org/b",
        "https://api.example.org/a, https://API.example.org:443/b, https://API.example.org:443/b",
        "http://api.example.org/a, https://api.example.org/b, https://api.example.org/b",
        "https://api.example.org/a, https://cdn.example.org/b, https://cdn.example.org/b",
        "https://api.example.org/a, http://api.example.org/b, ",
        "https://api.example.org/a, http://cdn.example.org/b, ",
        "https://api.example.org/a, https://evil.example.org/b, ",
        "https://api.example.org/a, https://api.example.org:8443/b, ",
        "https://api.example.org/a, https://cdn.example.org:8443/b, ",
        "https://api.example.org/a, https://me@api.example.org/b, ",
        "https://api.example.org/a, https://me@cdn.example.org/b, ",
        "https://api.example.org/a, https://cdn.example.org.evil.org/b, ",
    })
    void encryptionIsNeverGivenUpAndOtherHostsAreNamedBefore(String from, String location, String next) {
        // given
        Redirects redirects = new Redirects(Set.of("cdn.example.org"));

        // then
        assertThat(redirects.find(URI.create(from), location))
                .isEqualTo(Optional.ofNullable(next).map(URI::create));
    }

    @Test
    void onlyOnePlaceMaySeeTheKey() {
        // given
        URI home = URI.create("https://api.example.org/a");

        // then
        assertThat(Redirects.isSame(home, URI.create("https://api.example.org:443/b")))
                .isTrue();
        assertThat(Redirects.isSame(home, URI.create("https://cdn.example.org/b")))
                .isFalse();
        assertThat(Redirects.isSame(home, URI.create("http://api.example.org/b")))
                .isFalse();
        assertThat(Redirects.isSame(home, URI.create("https://api.example.org:444/b")))
                .isFalse();
    }
}

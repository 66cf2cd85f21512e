package com.surefoot.web.show;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** Who is ready hears each change; who is slow hears all of the state instead, and holds nobody up. */
class ChannelTest {

    private final Channel channel = new Channel(
            "e", Map.of("revision", "1", "card", "\"a\""), () -> "0", (of, fields) -> fields.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(field -> "\"%s\":%s".formatted(field.getKey(), field.getValue()))
                    .collect(Collectors.joining(",", "{", "}")));

    /** Somebody who hears as much as they ask for. */
    private static final class Hearing extends BaseSubscriber<Frame> {
        final List<String> heard = new ArrayList<>();
        boolean ended;

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // asks when told to
        }

        @Override
        protected void hookOnNext(Frame frame) {
            heard.add(new String(frame.bytes(), UTF_8));
        }

        @Override
        protected void hookOnComplete() {
            ended = true;
        }
    }

    private Hearing listen(String last) {
        Hearing hearing = new Hearing();
        channel.listen(Optional.of(last)).subscribe(hearing);
        return hearing;
    }

    private void publish(int revision, String card) {
        channel.publish(Map.of("revision", Integer.toString(revision), "card", "\"" + card + "\""));
    }

    @Test
    void theStateComesFirstAndThenWhatChanges() {
        // given
        Hearing hearing = listen("");
        hearing.request(10);

        // when
        publish(2, "b");
        publish(3, "b");
        channel.publish(Map.of("revision", "4"));

        // then: a revision alone is no change
        assertThat(hearing.heard)
                .containsExactly(
                        "id: e-1\nevent: snapshot\ndata: {\"card\":\"a\",\"now\":0,\"revision\":1}\n\n",
                        "id: e-2\nevent: changed\ndata: {\"card\":\"b\",\"now\":0,\"revision\":2}\n\n",
                        "id: e-3\nevent: changed\ndata: {\"card\":null,\"now\":0,\"revision\":4}\n\n");
    }

    @Test
    void whoIsSlowHearsTheStateOnceMore() {
        // given
        Hearing slow = listen("");
        Hearing quick = listen("");
        slow.request(1);
        quick.request(1_000);

        // when
        for (int revision = 2; revision < 200; revision++) {
            publish(revision, "c" + revision);
        }
        slow.request(10);

        // then
        assertThat(quick.heard).hasSize(199);
        assertThat(slow.heard).hasSize(2);
        assertThat(slow.heard.get(1)).contains("snapshot", "c199");
    }

    @Test
    void whoComesBackHearsWhatWasMissed() {
        // given
        publish(2, "b");
        publish(3, "c");

        // when
        List<Hearing> back = List.of(listen("e-1"), listen("e-3"), listen("e-99"), listen("other-2"), listen("e-x"));
        back.forEach(one -> one.request(10));

        // then
        assertThat(back.get(0).heard).hasSize(2).allMatch(event -> event.contains("changed"));
        assertThat(back.get(1).heard).containsExactly("event: heartbeat\ndata: {}\n\n");
        for (Hearing stranger : back.subList(2, 5)) {
            assertThat(stranger.heard).hasSize(1).allMatch(event -> event.contains("snapshot"));
        }
    }

    @Test
    void heartbeatsDoNotPileUpAndWhatEndsEnds() {
        // given
        Hearing hearing = listen("");
        hearing.request(1);
        channel.beat();
        channel.beat();
        channel.beat();

        // when
        hearing.request(10);
        channel.beat();
        channel.end();

        // then
        assertThat(hearing.heard).hasSize(3);
        assertThat(hearing.ended).isTrue();
        assertThat(channel.isHeard()).isFalse();
        Hearing late = listen("");
        late.request(1);
        assertThat(late.ended).isTrue();
        assertThat(late.heard).isEmpty();
    }

    @Test
    void whoLeavesIsForgotten() {
        // given
        Hearing hearing = listen("");

        // when
        hearing.cancel();
        publish(2, "b");

        // then
        assertThat(channel.isHeard()).isFalse();
        assertThat(hearing.heard).isEmpty();
    }
}

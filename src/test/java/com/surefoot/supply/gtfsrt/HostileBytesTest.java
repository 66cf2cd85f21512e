package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.FEED;
import static com.surefoot.supply.gtfsrt.TestMessage.at;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.catalogue.BrokenSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are, they are a message or refused in one way, soon. */
class HostileBytesTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");
    private static final FakeTimetables LINE =
            FakeTimetables.in("Europe/Berlin").trip("T", "daily", "A 10:00", "B 10:30", "C 11:00");

    @Example
    void bytesThatAreNoMessageAreToldWithTheirFeed() {
        for (String text : new String[] {"not valid pb data", "<!DOCTYPE html><html><body>Moved</body></html>", "\n"}) {
            assertThatThrownBy(() -> read(text.getBytes(UTF_8)))
                    .isInstanceOf(BrokenSourceException.class)
                    .hasMessageContainingAll("gtfsrt:test: ", "no GTFS-Realtime message", "Maybe");
        }
    }

    @Example
    void aMessageWithoutAHeaderIsNone() {
        byte[] headless = FeedMessage.newBuilder()
                .addEntity(FeedEntity.newBuilder().setId("1"))
                .buildPartial()
                .toByteArray();

        for (byte[] bytes : new byte[][] {{}, headless}) {
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(BrokenSourceException.class)
                    .hasMessageContainingAll("gtfsrt:test: the message has no header.", "Maybe");
        }
    }

    @Property(tries = 200, seed = "7")
    void aMessageThatBreaksOffIsReadWithoutTheRestOrRefused(@ForAll @IntRange(min = 0, max = 200) int length) {
        // given
        byte[] whole = message().bytes();

        // then
        assertIsReadOrRefused(Arrays.copyOf(whole, Math.min(length, whole.length - 1)));
    }

    @Property(tries = 500, seed = "7")
    void aMessageWithAWrongByteIsReadOrRefused(@ForAll @IntRange(min = 0, max = 200) int place, @ForAll byte wrong) {
        // given
        byte[] bytes = message().bytes();
        bytes[place % bytes.length] = wrong;

        // then
        assertIsReadOrRefused(bytes);
    }

    @Property(tries = 500, seed = "7")
    void randomBytesAreReadOrRefused(@ForAll @Size(max = 100) byte[] bytes) {
        assertIsReadOrRefused(bytes);
    }

    @Example
    void aMessageOfTooManyBytesIsNotEvenLookedAt() {
        assertThatThrownBy(() -> read(new byte[101], new Limits(100, 10, 10)))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("101 bytes", "100", "Maybe");
    }

    @Example
    void asManyEntitiesAsMayBeAreReadAndNotOneMore() {
        // given: each has two parts, the entity and its trip update, and a trip within that
        TestMessage three = at(NOW);
        for (int i = 0; i < 3; i++) {
            three.tripUpdate(trip("T", "20250602"));
        }

        // then
        assertThat(read(three.bytes(), new Limits(1_000, 3, 10)).count(Oddity.NO_TIMES))
                .isEqualTo(3);
        assertThatThrownBy(() -> read(three.bytes(), new Limits(1_000, 2, 10)))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("more than 2 entities", "Maybe");
        assertThatThrownBy(() -> read(three.bytes(), new Limits(1_000, 3, 9)))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("more than 9 parts", "Maybe");
    }

    @Example
    void aPartThatIsThereAgainAndAgainIsRefusedAtOnce() throws IOException {
        // given: the bindings would copy all stops that were there before each time anew
        TripUpdate update = TripUpdate.newBuilder()
                .addStopTimeUpdate(TripUpdate.StopTimeUpdate.getDefaultInstance())
                .buildPartial();
        ByteArrayOutputStream entity = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(entity);
        for (int i = 0; i < 300_000; i++) {
            out.writeMessage(FeedEntity.TRIP_UPDATE_FIELD_NUMBER, update);
        }
        out.flush();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(at(NOW).bytes());
        CodedOutputStream top = CodedOutputStream.newInstance(message);
        top.writeBytes(FeedMessage.ENTITY_FIELD_NUMBER, ByteString.copyFrom(entity.toByteArray()));
        top.flush();

        // when
        Instant start = Instant.now();
        assertThatThrownBy(() -> read(message.toByteArray()))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("transit_realtime.FeedEntity.trip_update twice", "Maybe");

        // then
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Example
    void twoMessagesInARowAreRefused() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(message().bytes());
        both.write(message().bytes());

        assertThatThrownBy(() -> read(both.toByteArray()))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("header twice", "joined");
    }

    @Example
    void groupsWithinGroupsDoNotUseUpTheStack() throws IOException {
        // given
        ByteArrayOutputStream deep = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(deep);
        for (int i = 0; i < 100_000; i++) {
            out.writeTag(99, WireFormat.WIRETYPE_START_GROUP);
        }
        out.flush();

        // then
        assertThatThrownBy(() -> read(deep.toByteArray()))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContaining("no GTFS-Realtime message");
    }

    private static void assertIsReadOrRefused(byte[] bytes) {
        try {
            assertThat(read(bytes).runs()).hasSizeLessThanOrEqualTo(1);
        } catch (BrokenSourceException refused) {
            assertThat(refused).hasMessageContainingAll("gtfsrt:test: ", "Maybe");
        }
    }

    private static TestMessage message() {
        return at(NOW).tripUpdate(trip("T", "20250602")
                        .addStopTimeUpdate(late(TestMessage.at(10), 60))
                        .addStopTimeUpdate(late(TestMessage.at(30).setStopId("C"), 120)))
                .alert("a", alert -> alert.addInformedEntity(TestMessage.agency("A")));
    }

    private static Reading read(byte[] bytes) {
        return read(bytes, Limits.USUAL);
    }

    private static Reading read(byte[] bytes, Limits limits) {
        return new RealtimeReader(LINE, Freshness.USUAL, limits, Clock.fixed(NOW, ZoneOffset.UTC)).read(FEED, bytes);
    }
}

package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.agency;
import static com.surefoot.supply.gtfsrt.TestMessage.varint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime;
import com.google.transit.realtime.GtfsRealtime.EntitySelector;
import com.google.transit.realtime.GtfsRealtime.TimeRange;
import com.google.transit.realtime.GtfsRealtime.TranslatedString;
import com.google.transit.realtime.GtfsRealtime.TranslatedString.Translation;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Alert.Cause;
import com.surefoot.transport.live.Alert.Effect;
import com.surefoot.transport.live.Informed;
import com.surefoot.transport.live.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What travellers are warned of. */
class AlertTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");
    private static final FakeTimetables NOTHING = FakeTimetables.in("Europe/Berlin");

    @Test
    void anAlertSaysForWhomWhyWhatAndWhen() {
        // when
        Alert alert = read(told -> told.addInformedEntity(agency("A"))
                .setCause(GtfsRealtime.Alert.Cause.STRIKE)
                .setEffect(GtfsRealtime.Alert.Effect.NO_SERVICE)
                .addActivePeriod(TimeRange.newBuilder().setStart(1_748_800_000).setEnd(1_748_900_000))
                .setHeaderText(text("Strike", "en"))
                .setDescriptionText(text("Nothing runs.\nNot even trams.\u0007", "en"))
                .setUrl(text("https://rail.example/strike", "")));

        // then
        assertThat(alert.id()).isEqualTo("a");
        assertThat(alert.source()).isEqualTo(FakeTimetables.SOURCE);
        assertThat(alert.feed()).isEqualTo("gtfsrt:test");
        assertThat(alert.cause()).isEqualTo(Cause.STRIKE);
        assertThat(alert.effect()).isEqualTo(Effect.NO_SERVICE);
        assertThat(alert.periods())
                .containsExactly(new Period(
                        Optional.of(Instant.ofEpochSecond(1_748_800_000)),
                        Optional.of(Instant.ofEpochSecond(1_748_900_000))));
        assertThat(alert.header().in(Locale.ENGLISH)).contains("Strike");
        assertThat(alert.description().in(Locale.ENGLISH)).contains("Nothing runs.\nNot even trams.");
        assertThat(alert.url().in(Locale.GERMAN)).contains("https://rail.example/strike");
        assertThat(alert.seenAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        // when
        Alert alert = read(told -> told.addInformedEntity(agency("A")));

        // then
        assertThat(alert.cause()).isEqualTo(Cause.UNKNOWN_CAUSE);
        assertThat(alert.effect()).isEqualTo(Effect.UNKNOWN_EFFECT);
        assertThat(alert.periods()).isEmpty();
        assertThat(alert.header().in(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void everyCauseAndEffectHasItsWord() {
        for (GtfsRealtime.Alert.Cause cause : GtfsRealtime.Alert.Cause.values()) {
            assertThat(read(told -> told.addInformedEntity(agency("A")).setCause(cause))
                            .cause())
                    .hasToString(cause.name());
        }
        for (GtfsRealtime.Alert.Effect effect : GtfsRealtime.Alert.Effect.values()) {
            assertThat(read(told -> told.addInformedEntity(agency("A")).setEffect(effect))
                            .effect())
                    .hasToString(effect.name());
        }
    }

    @Test
    void aWordThatIsNewIsCountedAndNotGuessed() {
        // when
        Reading reading = message(told -> told.addInformedEntity(agency("A"))
                        .setUnknownFields(varint(GtfsRealtime.Alert.CAUSE_FIELD_NUMBER, 99).toBuilder()
                                .mergeFrom(varint(GtfsRealtime.Alert.EFFECT_FIELD_NUMBER, 99))
                                .build()))
                .readWith(NOTHING);

        // then
        assertThat(reading.alerts().get(0).effect()).isEqualTo(Effect.UNKNOWN_EFFECT);
        assertThat(reading.alerts().get(0).cause()).isEqualTo(Cause.UNKNOWN_CAUSE);
        assertThat(reading.count(Oddity.UNKNOWN_VALUE)).isEqualTo(2);
    }

    @Test
    void everyKindOfThingCanBeNamed() {
        // when
        Alert alert = read(told -> told.addInformedEntity(agency("A"))
                .addInformedEntity(EntitySelector.newBuilder().setRouteId("R").setStopId("S"))
                .addInformedEntity(EntitySelector.newBuilder().setRouteType(2))
                .addInformedEntity(EntitySelector.newBuilder()
                        .setTrip(TripDescriptor.newBuilder()
                                .setTripId("T")
                                .setRouteId("R")
                                .setStartDate("20250602")
                                .setStartTime("08:30:00"))));

        // then
        Optional<String> none = Optional.empty();
        assertThat(alert.informed())
                .containsExactly(
                        new Informed(
                                Optional.of("A"),
                                none,
                                Optional.empty(),
                                none,
                                Optional.empty(),
                                Optional.empty(),
                                none),
                        new Informed(
                                none,
                                Optional.of("R"),
                                Optional.empty(),
                                none,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("S")),
                        new Informed(none, none, Optional.of(2), none, Optional.empty(), Optional.empty(), none),
                        new Informed(
                                none,
                                Optional.of("R"),
                                Optional.empty(),
                                Optional.of("T"),
                                Optional.of(LocalDate.of(2025, 6, 2)),
                                Optional.of(FakeTimetables.time("08:30")),
                                none));
    }

    @Test
    void anAlertForNobodyIsPassedOver() {
        // when
        Reading empty = message(told -> told).readWith(NOTHING);
        Reading nameless = message(told -> told.addInformedEntity(EntitySelector.newBuilder()))
                .readWith(NOTHING);
        Reading half = message(told -> told.addInformedEntity(EntitySelector.newBuilder())
                        .addInformedEntity(EntitySelector.newBuilder()
                                .setTrip(TripDescriptor.newBuilder()
                                        .setTripId("T")
                                        .setStartDate("soon")))
                        .addInformedEntity(agency("A")))
                .readWith(NOTHING);

        // then
        assertThat(empty.alerts()).isEmpty();
        assertThat(empty.count(Oddity.NO_SELECTOR)).isEqualTo(1);
        assertThat(nameless.alerts()).isEmpty();
        assertThat(nameless.count(Oddity.NO_SELECTOR)).isEqualTo(2);
        assertThat(half.alerts().get(0).informed()).hasSize(1);
        assertThat(half.count(Oddity.NO_SELECTOR)).isEqualTo(1);
        assertThat(half.count(Oddity.BROKEN_DATE)).isEqualTo(1);
    }

    @Test
    void anEndOfNothingOrOfForEverIsNone() {
        for (long end : new long[] {0, -1, Long.MAX_VALUE}) {
            assertThat(read(told -> told.addInformedEntity(agency("A"))
                                    .addActivePeriod(TimeRange.newBuilder()
                                            .setStart(1_748_800_000)
                                            .setEnd(end)))
                            .periods())
                    .containsExactly(new Period(Optional.of(Instant.ofEpochSecond(1_748_800_000)), Optional.empty()));
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsPassedOverAndSoIsAnAlertWithoutAnother() {
        // given
        TimeRange.Builder broken = TimeRange.newBuilder().setStart(2_000).setEnd(2_000);

        // when
        Reading never = message(told -> told.addInformedEntity(agency("A")).addActivePeriod(broken))
                .readWith(NOTHING);
        Reading later = message(told -> told.addInformedEntity(agency("A"))
                        .addActivePeriod(broken)
                        .addActivePeriod(TimeRange.newBuilder().setStart(2_000)))
                .readWith(NOTHING);

        // then
        assertThat(never.alerts()).isEmpty();
        assertThat(never.count(Oddity.BROKEN_PERIOD)).isEqualTo(2);
        assertThat(later.alerts().get(0).periods()).hasSize(1);
    }

    @Test
    void aTextIsNoLongerThanAnybodyReads() {
        Alert alert = read(told -> told.addInformedEntity(agency("A")).setHeaderText(text("x".repeat(20_000), "en")));

        assertThat(alert.header().in(Locale.ENGLISH).orElseThrow())
                .hasSize(10_001)
                .endsWith("x…");
    }

    private static TranslatedString.Builder text(String text, String... languages) {
        TranslatedString.Builder translated = TranslatedString.newBuilder();
        Stream.of(languages)
                .forEach(language -> translated.addTranslation(
                        Translation.newBuilder().setText(text).setLanguage(language)));
        return translated;
    }

    private static Alert read(UnaryOperator<GtfsRealtime.Alert.Builder> alert) {
        List<Alert> alerts = message(alert).readWith(NOTHING).alerts();
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static TestMessage message(UnaryOperator<GtfsRealtime.Alert.Builder> alert) {
        return TestMessage.at(NOW).alert("a", alert);
    }
}

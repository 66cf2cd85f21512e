package com.surefoot.supply.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real feeds leave out, add or write in their own way, although it can be understood. */
class OddFeedTest {

    private final SmallFeed feed = SmallFeed.valid();

    @Test
    void aSingleAgencyNeedsNoIdAndRunsRoutesThatNameNone() {
        // given
        feed.with("agency.txt", "agency_name,agency_timezone", "Alpenbahn,Europe/Vienna");
        feed.replacing("routes.txt", "R,A,", "R,,");

        // when
        RecordingSink sink = feed.read();

        // then
        assertThat(sink.only(Agency.class).id()).isEmpty();
        assertThat(sink.only(Route.class).agencyId()).isEmpty();
    }

    @Test
    void aRouteThatNamesNoAgencyBelongsToTheOnlyOne() {
        feed.replacing("routes.txt", "R,A,", "R,,");
        assertThat(feed.read().only(Route.class).agencyId()).isEqualTo("A");
    }

    @Test
    void aRouteMayNameASingleAgencyThatHasNoId() {
        feed.replacing("agency.txt", "A,Alpenbahn", ",Alpenbahn");
        assertThat(feed.read().only(Route.class).agencyId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "12", "100", "109", "714", "1700"})
    void basicAndExtendedRouteTypesAreKept(int type) {
        feed.replacing("routes.txt", ",102", "," + type);
        assertThat(feed.read().only(Route.class).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "4"})
    void nodesAndBoardingAreasNeedNoPlaceAndNoName(String type) {
        // given
        feed.plus("stops.txt", "N,,,,," + type + ",W,");

        // when
        Stop node = feed.read().all(Stop.class).get(3);

        // then
        assertThat(node.point()).isEmpty();
        assertThat(node.name()).isEqualTo("N");
        assertThat(node.parentId()).hasValue("W");
    }

    @ParameterizedTest
    @CsvSource({"-4.5E-4, -0.00045", "+13.0457, 13.0457", "0, 0", ".5, 0.5", "-180, -180", "13., 13"})
    void degreesMayBeWrittenInAnyDecimalForm(String text, double degrees) {
        feed.replacing("stops.txt", "13.0457", text);
        assertThat(feed.read().all(Stop.class).get(2).point().orElseThrow().lon())
                .isEqualTo(degrees);
    }

    @Test
    void betweenTimepointsBothTimesMayBeBlank() {
        feed.replacing("stop_times.txt", "T1,10:52:00,10:54:00", "T1, ,");
        StopTime call = feed.read().all(StopTime.class).get(1);
        assertThat(call.arrival()).isEmpty();
        assertThat(call.departure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'10:52:00,'", "',10:52:00'"})
    void aSingleTimeIsBothArrivalAndDeparture(String times) {
        feed.replacing("stop_times.txt", "10:52:00,10:54:00", times);
        StopTime call = feed.read().all(StopTime.class).get(1);
        assertThat(call.arrival()).hasValue(ServiceTime.of(10, 52, 0)).isEqualTo(call.departure());
    }

    @ParameterizedTest
    @CsvSource({"' 8:15:00', 29700", "8:15:00, 29700", "00:00:00, 0", "99:59:59, 359999", "123:00:01, 442801"})
    void timesMayHaveOneTwoOrThreeDigitsForTheHour(String text, int seconds) {
        feed.replacing("stop_times.txt", "T2,25:52:00,25:54:00", "T2," + text + "," + text);
        assertThat(feed.read().all(StopTime.class).get(3).arrival()).hasValue(new ServiceTime(seconds));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "0, true", "1, false", "2, false", "3, false"})
    void onlyOrdinaryBoardingCounts(String code, boolean ordinary) {
        feed.replacing("stop_times.txt", "S,2,0,0", "S,2," + code + "," + code);
        StopTime call = feed.read().all(StopTime.class).get(1);
        assertThat(call.boards()).isEqualTo(ordinary);
        assertThat(call.alights()).isEqualTo(ordinary);
    }

    @Test
    void vehiclesOnDemandCallAtNoStopAndAreLeftOut() {
        // given
        feed.with(
                "stop_times.txt",
                "trip_id,stop_id,location_id,stop_sequence,arrival_time,departure_time",
                "T1,,village,1,,",
                "T1,S,,2,10:52:00,10:54:00");

        // when
        RecordingSink sink = feed.read();

        // then
        assertThat(sink.only(StopTime.class).stopId()).isEqualTo("S");
        assertThat(sink.lines(StopTime.class)).containsExactly(3L);
    }

    @Test
    void eitherCalendarTableIsEnough() {
        assertThat(SmallFeed.valid().without("calendar.txt").read().all(ServiceException.class))
                .hasSize(2);
        assertThat(SmallFeed.valid().without("calendar_dates.txt").read().all(ServiceWeek.class))
                .hasSize(1);
    }

    @Test
    void optionalTablesMayBeMissingOrHaveNoRows() {
        // given
        feed.without("transfers.txt").without("fare_rules.txt").without("fare_attributes.txt");
        feed.with("frequencies.txt", "trip_id,start_time,end_time,headway_secs");

        // then
        assertThat(feed.read().counts()).doesNotContainKeys("Transfer", "Fare", "FareRule", "Frequency");
    }

    @Test
    void unknownTablesAreIgnored() {
        feed.withBytes("shapes.txt", new byte[] {0, -1, '"'});
        assertThat(feed.read().puts()).isEqualTo(SmallFeed.valid().read().puts());
    }

    @Test
    void aBlankTransferTypeMeansRecommendedAndABlankExactTimesMeansNotExact() {
        feed.replacing("transfers.txt", "S,2,300", "S,,");
        feed.replacing("frequencies.txt", "3600,1", "3600,");
        RecordingSink sink = feed.read();
        assertThat(sink.only(Transfer.class)).isEqualTo(new Transfer("W1", "S", 0, Optional.empty()));
        assertThat(sink.only(Frequency.class).exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W1,S,4,,,,T1,T2", ",,5,,,,T1,T2", "W1,S,3,,R,,,", "W1,S,2,60,,,,T2"})
    void transfersBetweenParticularTripsSayNothingOfOthers(String row) {
        feed.with(
                "transfers.txt",
                "from_stop_id,to_stop_id,transfer_type,min_transfer_time,from_route_id,to_route_id,from_trip_id,to_trip_id",
                row);
        assertThat(feed.read().all(Transfer.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.7, EUR, 470", "4.7000, EUR, 470", "0, USD, 0", "1500, JPY, 1500", "1.250, BHD, 1250"})
    void pricesHaveAnyDecimalsTheCurrencyTakes(String price, String currency, long minor) {
        feed.replacing("fare_attributes.txt", "59.90,EUR", price + "," + currency);
        assertThat(feed.read().only(Fare.class).price()).isEqualTo(new Money(minor, Currency.getInstance(currency)));
    }

    @Test
    void aFareThatCountsTheZonesPassedIsLeftOutWithAllItsRules() {
        // given
        feed.plus("fare_attributes.txt", "G,10,EUR,1,0")
                .plus("fare_rules.txt", "G,R,,,")
                .plus("fare_rules.txt", "G,,,,Z1");

        // when
        RecordingSink sink = feed.read();

        // then
        assertThat(sink.only(Fare.class).id()).isEqualTo("F");
        assertThat(sink.only(FareRule.class).fareId()).isEqualTo("F");
    }
}

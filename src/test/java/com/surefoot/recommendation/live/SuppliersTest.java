package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.fixtures.FixedRates;
import com.surefoot.fixtures.MemoryDirectory;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.LodgingDemand.Allows;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.reliability.element.OfferElements;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.tickets.Segment;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What suppliers are asked for the sake of a brief, and what becomes of their answers. */
class SuppliersTest {

    private static final City EASTBURG = SmallWorld.EASTBURG;
    private static final Property H1 = SmallWorld.lodging().get(0).property();
    private static final TripBrief BRIEF = TripBrief.of(
            "Westburg",
            Destination.city("Eastburg"),
            new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 6)),
            new Party(2, 1));

    private final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final Inns inns = new Inns();
    private final Air air = new Air();
    private final MemoryDirectory directory = new MemoryDirectory();
    private LiveRules rules = LiveRules.USUAL;
    private TransportOffers timetables = new SmallTour.Trains();

    private Suppliers suppliers() {
        return new Suppliers(
                new WitnessedOffers(List.of(inns), evidence, Runnable::run, time),
                new WitnessedTickets(List.of(air), evidence, Runnable::run, time),
                directory,
                rules,
                FixedRates.of(LocalDate.of(2027, 2, 26), "USD", "1.1588"),
                Runnable::run,
                time);
    }

    private Found search(TripBrief brief) {
        Map<CityId, List<Property>> known = Map.of(EASTBURG.id(), List.of(H1));
        return suppliers().search(new Wanted(brief, SmallWorld.WESTBURG, List.of(EASTBURG), known, timetables));
    }

    /** A supplier of rooms who says what it is told to. */
    private static final class Inns implements LiveOffers {

        private final List<StayRequest> asked = new ArrayList<>();
        private Allowance allowance = Allowance.PLENTY;
        private List<LiveProperty> properties = List.of(OnSale.inn("17", "At the Bridge", 50, 12));
        private Function<LiveOffer, Optional<LiveOffer>> check = Optional::of;

        @Override
        public String supplier() {
            return "inns";
        }

        @Override
        public Allowance allowance() {
            return allowance;
        }

        @Override
        public Answer<LiveOffer> search(StayRequest request) {
            asked.add(request);
            return new Answer<>(
                    properties.stream()
                            .map(property -> OnSale.room(property, request, 200_00))
                            .toList(),
                    List.of());
        }

        @Override
        public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
            return check.apply(offer).orElseThrow(() -> new NoAnswerException("It is closed. Maybe later?", null));
        }
    }

    /** A supplier of tickets who says what it is told to. */
    private static final class Air implements TicketOffers {

        private final List<TicketRequest> asked = new ArrayList<>();
        private List<TicketOffer> offers = List.of();
        private UnaryOperator<TicketOffer> check = offer -> offer.soldOut(OnSale.NOON);

        @Override
        public String supplier() {
            return "air";
        }

        @Override
        public Answer<TicketOffer> search(TicketRequest request) {
            asked.add(request);
            return new Answer<>(offers, List.of());
        }

        @Override
        public TicketOffer recheck(TicketOffer offer) {
            return check.apply(offer);
        }
    }

    private static List<String> reasons(Found found) {
        return found.gaps().stream().map(Gap::reason).toList();
    }

    @Test
    void theyAreAskedForTheNightsThePeopleAndNoMorePropertiesThanAllowed() {
        // when
        search(BRIEF);

        // then
        assertThat(inns.asked).hasSize(1);
        assertThat(inns.asked.get(0).where()).isEqualTo(new Where.InCity(EASTBURG, 40));
        assertThat(inns.asked.get(0).stay()).isEqualTo(BRIEF.dates());
        assertThat(inns.asked.get(0).rooms()).extracting(Object::toString).containsExactly("2-17");
        assertThat(air.asked).hasSize(2);
        assertThat(air.asked.get(0).travellers()).hasToString("2-17");
    }

    @Test
    void childrenAreAskedForByTheirAges() {
        // given
        TripBrief family =
                TripBrief.of("Westburg", Destination.city("Eastburg"), BRIEF.dates(), new Party(2, 2, List.of(9, 4)));

        // when
        Found found = search(family);

        // then
        assertThat(inns.asked.get(0).rooms()).extracting(Object::toString).containsExactly("2-4,9");
        assertThat(air.asked)
                .allSatisfy(request -> assertThat(request.travellers()).hasToString("2-4,9"));
        assertThat(found.in(EASTBURG.id())).extracting(LodgingOffer::id).containsExactly("inns:17/dbl/flex@2-4,9");
        assertThat(found.asked().assumptions()).isEmpty();
    }

    @Test
    void whatTheyWereAskedForIsTold() {
        // when
        Asked asked = search(BRIEF).asked();

        // then
        assertThat(asked.rooms()).extracting(Object::toString).containsExactly("2-17");
        assertThat(asked.stays()).containsExactly(new Found.CityStay(EASTBURG, BRIEF.dates()));
        assertThat(asked.rides())
                .extracting(Found.Ride::day)
                .containsExactly(BRIEF.dates().first(), BRIEF.dates().last());
        assertThat(asked.assumptions()).containsExactly(SupplierTickets.AGES);
    }

    @Test
    void whatTheySellIsOnOfferAndThatItIsThereIsKept() {
        // when
        List<LodgingOffer> rooms = search(BRIEF).in(EASTBURG.id());

        // then
        assertThat(rooms).extracting(LodgingOffer::id).containsExactly("inns:17/dbl/flex@2-17");
        FactId place = FactId.standing(FactKind.PLACE, "inns:17");
        assertThat(evidence.list(List.of(place)).get(place))
                .extracting(Observation::value)
                .containsExactly("At the Bridge");
    }

    @Test
    void aPropertyThatIsKnownHasWhatIsKnownOfIt() {
        // given
        inns.properties = List.of(OnSale.inn(
                "1", "h1", H1.place().point().lat(), H1.place().point().lon()));

        // when
        Property property = search(BRIEF).in(EASTBURG.id()).get(0).property();

        // then
        assertThat(property.id()).isEqualTo("inns:1");
        assertThat(property.place()).isEqualTo(H1.place());
        assertThat(property.stars()).isEqualTo(H1.stars());
        assertThat(property.features()).isEqualTo(H1.features());
    }

    /** That many properties of a city are asked for, and not looked for anew for a day. */
    private static LiveRules properties(int most) {
        return new LiveRules(Duration.ofSeconds(4), 6, 6, most, Duration.ofDays(1), Duration.ofMinutes(2), "DE");
    }

    private static LiveProperty h1(String name) {
        return OnSale.inn(
                "1", name, H1.place().point().lat(), H1.place().point().lon());
    }

    private List<Where> asked() {
        return inns.asked.stream().map(StayRequest::where).toList();
    }

    @Test
    void onceEnoughPropertiesAreKnownTheyAreAskedForByTheirIdsThoseOfTheCatalogueFirst() {
        // given
        rules = properties(2);
        inns.properties = List.of(OnSale.inn("17", "At the Bridge", 50, 12), h1("h1"));
        search(BRIEF);

        // when: it says no names and places to those who ask by ids
        inns.properties = List.of(
                new LiveProperty("inns", "17", Optional.empty()), new LiveProperty("inns", "1", Optional.empty()));
        List<LodgingOffer> rooms = search(BRIEF).in(EASTBURG.id());

        // then
        assertThat(asked())
                .containsExactly(new Where.InCity(EASTBURG, 2), new Where.AtProperties(List.of("inns:1", "inns:17")));
        assertThat(rooms)
                .extracting(room -> room.property().place().name())
                .containsExactly("At the Bridge", H1.place().name());
        assertThat(rooms.get(1).property().features()).isEqualTo(H1.features());
    }

    @Test
    void whereFewPropertiesAreKnownOthersAreLookedForEachTime() {
        // when
        search(BRIEF);
        search(BRIEF);

        // then
        assertThat(asked()).containsOnly(new Where.InCity(EASTBURG, 40));
    }

    @Test
    void afterAWhileOthersAreLookedForAgain() {
        // given
        rules = properties(1);
        search(BRIEF);
        time.pass(Duration.ofHours(23));
        search(BRIEF);

        // when
        time.pass(Duration.ofHours(1));
        search(BRIEF);

        // then: what was asked for by its id in between was not listed
        assertThat(asked())
                .containsExactly(
                        new Where.InCity(EASTBURG, 1),
                        new Where.AtProperties(List.of("inns:17")),
                        new Where.InCity(EASTBURG, 1));
    }

    @Test
    void whatAPropertyWasJoinedWithIsForgottenWhenItFitsNoMore() {
        // given
        inns.properties = List.of(h1("h1"));
        search(BRIEF);
        assertThat(directory.find("inns:1").flatMap(PropertyDirectory.Listed::joined))
                .contains(H1.id());

        // when: it has another name now
        inns.properties = List.of(h1("The Other"));
        Property property = search(BRIEF).in(EASTBURG.id()).get(0).property();

        // then
        assertThat(property.features()).isEmpty();
        assertThat(directory.find("inns:1").flatMap(PropertyDirectory.Listed::joined))
                .isEmpty();
    }

    @Test
    void whatAPropertyWasJoinedWithStaysThoughAnotherFitsByNow() {
        // given
        inns.properties = List.of(h1("h1"));
        search(BRIEF);
        Property twin = SmallWorld.property("h9", 0.5, 0.5, 2, "60.00", Board.ROOM_ONLY);
        Property named = new Property(
                twin.id(),
                twin.source(),
                twin.city(),
                new Place("Hotel h1", twin.place().point()),
                "Hotel h1",
                twin.kind(),
                twin.stars(),
                Set.of("pool"),
                twin.forbids(),
                twin.checkInFrom(),
                twin.checkOutUntil(),
                twin.about(),
                twin.roomTypes());

        // when
        Found found = suppliers()
                .search(new Wanted(
                        BRIEF,
                        SmallWorld.WESTBURG,
                        List.of(EASTBURG),
                        Map.of(EASTBURG.id(), List.of(named, H1)),
                        timetables));

        // then
        assertThat(found.in(EASTBURG.id()).get(0).property().features()).isEqualTo(H1.features());
    }

    @Test
    void whereHouseRulesMatterOnlyKnownPropertiesAreOnOffer() {
        // given
        Requirement smoking = Requirement.must(
                new AnyOf(List.of(new Allows(Set.of(HouseRule.SMOKING)), new Allows(Set.of(HouseRule.PETS)))),
                "/requirements/0");

        // when
        Found found = search(BRIEF.withRequirements(List.of(smoking)));

        // then
        assertThat(found.in(EASTBURG.id())).isEmpty();
        assertThat(reasons(found)).hasSize(1);
        assertThat(reasons(found).get(0)).startsWith("1 of its 1 offers in Eastburg are left out");
    }

    @Test
    void whoHasNoQuotaLeftOrHasToRestIsNotAsked() {
        // given
        inns.allowance = new Allowance(60, Duration.ofMinutes(1), 0, Optional.empty());

        // then
        assertThat(reasons(search(BRIEF)))
                .containsExactly("Its quota of 60 calls in PT1M is used up. Maybe ask again later?");

        // given
        inns.allowance =
                new Allowance(60, Duration.ofMinutes(1), 60, Optional.of(Instant.parse("2027-03-01T12:01:00Z")));

        // then
        assertThat(reasons(search(BRIEF)))
                .containsExactly("It has failed too often of late and is left alone until 2027-03-01T12:01:00Z.");
        assertThat(inns.asked).isEmpty();
    }

    @Test
    void aGroupIsNotAskedFor() {
        // given
        TripBrief group = TripBrief.of("Westburg", Destination.city("Eastburg"), BRIEF.dates(), new Party(20, 0));

        // when
        Found found = search(group);

        // then
        assertThat(found.gaps())
                .extracting(Gap::supplier, Gap::reason)
                .containsExactly(
                        tuple("inns", "10 rooms for 20 people are not sold at a time."),
                        tuple("air", "So many tickets are not sold at a time."));
        assertThat(inns.asked).isEmpty();
        assertThat(air.asked).isEmpty();
    }

    @Test
    void whereCitiesAreOpenTheFirstOnesAreAskedForAndThatIsSaid() {
        // given
        TripBrief open = BRIEF.withDestination(new Destination.Region("Germany", 2));
        List<City> cities = List.of(EASTBURG, SmallTour.SOUTHBURG, SmallTour.NORTHBURG);

        // when
        Found found = suppliers().search(new Wanted(open, SmallWorld.WESTBURG, cities, Map.of(), timetables));

        // then: two of them, a night each
        assertThat(found.asked().stays())
                .extracting(stay -> stay.city().name(), stay -> stay.dates().first())
                .containsExactly(
                        tuple("Eastburg", BRIEF.dates().first()),
                        tuple("Southburg", BRIEF.dates().first().plusDays(1)),
                        tuple("Northburg", BRIEF.dates().first().plusDays(1)),
                        tuple("Northburg", BRIEF.dates().first()));
        assertThat(inns.asked).hasSize(4);
        assertThat(found.asked().assumptions()).contains(SupplierTickets.OPEN);
        assertThat(found.gaps()).isEmpty();
    }

    @Test
    void whereOnlyANightTrainGoesStaysBeginTheMorningAfter() {
        // given
        timetables = new Sleepers(22, 10);

        // when
        search(BRIEF);

        // then
        assertThat(inns.asked)
                .extracting(StayRequest::stay)
                .containsExactly(new DateRange(
                        BRIEF.dates().first().plusDays(1), BRIEF.dates().last()));
    }

    @Test
    void anHourAfterMidnightIsStillTheNightBefore() {
        // given
        timetables = new Sleepers(22, 6);

        // when
        search(BRIEF);

        // then
        assertThat(inns.asked).extracting(StayRequest::stay).containsExactly(BRIEF.dates());
    }

    @Test
    void whenAFlightIsSoldThatGoesOvernightTheStayAfterItIsAskedForToo() {
        // given
        air.offers =
                List.of(Tickets.offer("air", 200_00, Tickets.slice(overnight("2027-06-04T23:00", "2027-06-05T06:10"))));

        // when
        Found found = search(BRIEF);

        // then
        DateRange later =
                new DateRange(BRIEF.dates().first().plusDays(1), BRIEF.dates().last());
        assertThat(inns.asked).extracting(StayRequest::stay).containsExactly(BRIEF.dates(), later);
        assertThat(found.asked().stays()).extracting(Found.CityStay::dates).containsExactly(BRIEF.dates(), later);
        assertThat(found.in(EASTBURG.id())).hasSize(2);
    }

    @Test
    void noMoreStaysAreAskedForThanAllowedHoweverRidesArrive() {
        // given
        air.offers =
                List.of(Tickets.offer("air", 200_00, Tickets.slice(overnight("2027-06-04T23:00", "2027-06-05T06:10"))));
        rules = new LiveRules(Duration.ofSeconds(4), 1, 6, 40, Duration.ofDays(1), Duration.ofMinutes(2), "DE");

        // when
        search(BRIEF);

        // then
        assertThat(inns.asked).extracting(StayRequest::stay).containsExactly(BRIEF.dates());
    }

    private static Segment overnight(String departing, String arriving) {
        Segment day = Tickets.flight("OS1", Tickets.VIENNA, Tickets.HEATHROW, "08:00", "09:00");
        return new Segment(
                day.mode(),
                day.number(),
                day.operator(),
                day.from(),
                day.to(),
                LocalDateTime.parse(departing).atZone(day.from().zone()),
                LocalDateTime.parse(arriving).atZone(day.to().zone()),
                day.fromTerminal(),
                day.toTerminal(),
                day.cabin(),
                day.fareBasis(),
                day.baggage(),
                day.stops());
    }

    /** A train a day, from any town to any other. */
    private record Sleepers(int departs, int hours) implements TransportOffers {

        @Override
        public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
            TransportOffer train = SmallTour.train(from, to, day, departs + ":00", 30);
            return List.of(new TransportOffer(
                    train.id(),
                    train.mode(),
                    train.number(),
                    train.product(),
                    train.operator(),
                    train.from(),
                    train.to(),
                    train.departure(),
                    train.departure().plusHours(hours),
                    train.price(),
                    train.seats(),
                    train.changes(),
                    train.source()));
        }

        @Override
        public Optional<DateRange> findCoverage(City from, City to) {
            return Optional.empty();
        }
    }

    @Test
    void onADayTripAndByTrainNobodyIsAsked() {
        // given
        TripBrief day = TripBrief.of(
                        "Westburg",
                        Destination.city("Eastburg"),
                        new DateRange(BRIEF.dates().first(), BRIEF.dates().first()),
                        new Party(1, 0))
                .withModes(Set.of(TransportMode.TRAIN));

        // then
        assertThat(search(day)).isEqualTo(Found.NOTHING);
    }

    @Test
    void ticketsInAnotherCurrencyAreCountedByTheLatestRate() {
        // given
        air.offers = List.of(Tickets.offer("air", 200_00), sold("USD", 190_00));

        // when
        List<TransportOffer> rides = search(BRIEF).rides().values().iterator().next();

        // then: for two, 163.962... EUR, the cheaper one first
        TransportOffer counted = rides.get(0);
        assertThat(counted.price()).isEqualTo(new Money(81_99, Currency.getInstance("EUR")));
        assertThat(counted.counted().map(Conversion::to)).contains(new Money(163_97, Currency.getInstance("EUR")));
        assertThat(rides.get(1).counted()).isEmpty();
    }

    @Test
    void aSupplierIsReliedOnForThePriceItStates() {
        // given
        air.offers = List.of(sold("USD", 190_00));

        // when
        TransportOffer ride = search(BRIEF).rides().values().iterator().next().get(0);

        // then
        assertThat(OfferElements.of(ride).facts())
                .filteredOn(reliance -> reliance.fact().kind() == FactKind.PRICE)
                .singleElement()
                .satisfies(reliance -> assertThat(
                                evidence.list(List.of(reliance.fact())).get(reliance.fact()))
                        .extracting(Observation::value)
                        .contains(reliance.value(), "95.00 USD"));
    }

    @Test
    void aTicketInAnotherCurrencyIsCountedWhenItIsLookedAtAgain() {
        // given
        air.offers = List.of(sold("USD", 190_00));
        air.check = offer -> offer.restated(sold("USD", 200_00));
        TransportOffer ride = search(BRIEF).rides().values().iterator().next().get(0);

        // when
        Look<TransportOffer> look =
                suppliers().lookAtRides(List.of(ride)).values().iterator().next();

        // then: 172.592... EUR
        assertThat(look.now().map(TransportOffer::price)).contains(new Money(86_30, Currency.getInstance("EUR")));
        assertThat(look.now().flatMap(TransportOffer::counted)).isPresent();
    }

    private static TicketOffer sold(String currency, long minor) {
        TicketOffer euros = Tickets.offer("air", 200_00);
        return new TicketOffer(
                euros.source(),
                euros.seller(),
                euros.slices(),
                euros.travellers(),
                new Money(minor, Currency.getInstance(currency)),
                euros.conditions(),
                euros.hold(),
                euros.validity(),
                euros.lastCheck(),
                euros.handle());
    }

    @Test
    void ticketsForWhichNoRateIsKnownAreLeftOutAndSaid() {
        // given
        TicketOffer euros = Tickets.offer("air", 200_00);
        air.offers = List.of(euros, sold("CHF", 190_00));

        // when
        Found found = search(BRIEF);

        // then
        assertThat(found.rides().values()).allSatisfy(rides -> assertThat(rides)
                .extracting(ride -> ride.live().orElseThrow())
                .containsExactly(euros));
        assertThat(reasons(found))
                .containsExactly(
                        "1 of 2 offers are left out: they are sold for CHF, the trip is paid in EUR, and no rate is known.");
    }

    @Test
    void anOfferIsFreshForAWhileAndLiveForLonger() {
        // given
        Suppliers suppliers = suppliers();
        LiveOffer offer = live(search(BRIEF));

        // then
        assertThat(suppliers.isFresh(offer)).isTrue();
        time.pass(Duration.ofMinutes(2));
        assertThat(suppliers.isFresh(offer)).isFalse();
        assertThat(suppliers.isLive(offer)).isTrue();
        time.pass(Duration.ofMinutes(13));
        assertThat(suppliers.isLive(offer)).isFalse();
    }

    private static LiveOffer live(Found found) {
        return found.in(EASTBURG.id()).get(0).live().orElseThrow();
    }

    private Look<LodgingOffer> lookAgain() {
        LodgingOffer room = search(BRIEF).in(EASTBURG.id()).get(0);
        return suppliers()
                .lookAtRooms(List.of(room), List.of(EASTBURG))
                .values()
                .iterator()
                .next();
    }

    @Test
    void anotherLookTellsWhatARoomIsNow() {
        // given
        inns.check = offer -> Optional.of(offer.soldOut(OnSale.NOON));

        // then
        assertThat(lookAgain()).isEqualTo(new Look<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void whoDoesNotTellIsBelievedAsLongAsTheOfferHolds() {
        // given
        inns.check = offer -> Optional.empty();

        // when
        Look<LodgingOffer> look = lookAgain();

        // then
        assertThat(look.now()).isPresent();
        assertThat(look.gap()).contains(new Gap("inns", "It is closed. Maybe later?"));
    }

    @Test
    void whatHasExpiredIsFoundAnewOrGone() {
        // given
        LodgingOffer room = search(BRIEF).in(EASTBURG.id()).get(0);
        time.pass(Duration.ofMinutes(20));

        // when: what the supplier lists has expired as well
        Look<LodgingOffer> found = suppliers()
                .lookAtRooms(List.of(room), List.of(EASTBURG))
                .values()
                .iterator()
                .next();
        inns.properties = List.of();
        Look<LodgingOffer> gone = suppliers()
                .lookAtRooms(List.of(room), List.of(EASTBURG))
                .values()
                .iterator()
                .next();

        // then
        assertThat(inns.asked.get(1).where()).isEqualTo(new Where.AtProperties(List.of("inns:17")));
        assertThat(found.now()).isEmpty();
        assertThat(gone).isEqualTo(new Look<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTicketThatIsSoldOutIsNoRideAnyMore() {
        // given
        TransportOffer ride = Tickets.offer("air", 200_00).findRide().orElseThrow();

        // when
        Look<TransportOffer> look =
                suppliers().lookAtRides(List.of(ride)).values().iterator().next();

        // then
        assertThat(look).isEqualTo(new Look<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTicketThatHasExpiredIsSearchedForByItsAirports() {
        // given
        TransportOffer ride = Tickets.offer("air", 200_00).findRide().orElseThrow();
        time.pass(Duration.ofMinutes(31));

        // when
        Look<TransportOffer> look =
                suppliers().lookAtRides(List.of(ride)).values().iterator().next();

        // then
        assertThat(look.now()).isEmpty();
        assertThat(air.asked.get(0).ways().get(0).from())
                .isEqualTo(new com.surefoot.transport.tickets.Where.AtCode("VIE"));
    }
}

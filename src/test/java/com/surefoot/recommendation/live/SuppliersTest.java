package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.LodgingDemand.Allows;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.Where;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Gap;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is on offer after suppliers were searched. */
class SuppliersTest extends PlayedSuppliers {

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
        assertThat(inns.asked.get(0).rooms()).extracting(Object::toString).containsExactly("2", "1");
        assertThat(air.asked).hasSize(2);
        assertThat(air.asked.get(0).travellers().size()).isEqualTo(3);
    }

    @Test
    void whatTheySellIsOnOfferAndThatItIsThereIsKept() {
        // when
        List<LodgingOffer> rooms = search(BRIEF).in(EASTBURG.id());

        // then
        assertThat(rooms).extracting(LodgingOffer::id).containsExactly("inns:17/dbl/flex@2+1");
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
                        tuple("inns", "So many rooms are not sold at a time."),
                        tuple("air", "So many tickets are not sold at a time."));
        assertThat(inns.asked).isEmpty();
        assertThat(air.asked).isEmpty();
    }

    @Test
    void whereCitiesAreOpenThatIsSaid() {
        // given
        TripBrief open = BRIEF.withDestination(new Destination.Region("Germany", 2));

        // when
        Found found = suppliers()
                .search(
                        open,
                        SmallWorld.WESTBURG,
                        List.of(EASTBURG, SmallWorld.WESTBURG, SmallTour.NORTHBURG),
                        Map.of());

        // then
        assertThat(reasons(found)).containsExactly(SupplierTickets.OPEN, SupplierTickets.OPEN);
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
    void ticketsInAnotherCurrencyAreLeftOutAndSaid() {
        // given
        TicketOffer euros = Tickets.offer("air", 200_00);
        TicketOffer dollars = new TicketOffer(
                euros.source(),
                euros.seller(),
                euros.slices(),
                euros.travellers(),
                new Money(190_00, Currency.getInstance("USD")),
                euros.conditions(),
                euros.hold(),
                euros.validity(),
                euros.lastCheck(),
                euros.handle());
        air.offers = List.of(euros, dollars);

        // when
        Found found = search(BRIEF);

        // then
        assertThat(found.rides().values()).allSatisfy(rides -> assertThat(rides)
                .extracting(ride -> ride.live().orElseThrow())
                .containsExactly(euros));
        assertThat(reasons(found))
                .containsExactly("1 of 2 offers are left out: they are sold for USD, and the trip is paid in EUR.");
    }
}

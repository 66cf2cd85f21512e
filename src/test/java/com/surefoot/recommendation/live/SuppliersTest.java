package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
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
import com.surefoot.travel.DateRange;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Gap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What suppliers are asked for the sake of a brief, and what becomes of their answers. */
class SuppliersTest extends AskingSuppliers {
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
}

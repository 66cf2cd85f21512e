package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RequirementAuditTest {

    private static final Demand MET = new SightDemand.Sights(Choice.all(Set.of("Zoo")));
    private static final Demand TOO_DEAR = new SpendAtMost(Spending.TOTAL, eur("1.00"));
    private static final Demand TOO_FEW = new LodgingDemand.Rooms(2);

    @Test
    void oneAlternativeIsEnough() {
        assertMet(new AnyOf(List.of(TOO_DEAR, MET)), new AnyOf(List.of(MET)));
        assertMet(new AnyOf(List.of(new AnyOf(List.of(TOO_FEW, MET)), TOO_DEAR)));
        assertUnmet(new AnyOf(List.of(TOO_DEAR, TOO_FEW)), "none of the alternatives", "1038.40 EUR", "1 rooms");
    }

    @Test
    void aPartOfANameForbidsNothingIfTheNameIsSomebodyElsesWhole() {
        Demand demand = new SightDemand.Sights(Choice.none(Set.of("City")));
        Function<String, Optional<Place>> whole = name -> Optional.of(new Place("City", Towns.EAST.point()));
        Function<String, Optional<Place>> part = name -> Optional.of(new Place("City Hall", Towns.EAST.point()));
        assertThat(new RequirementAudit(Tour.BRIEF, Tour.HONEST, whole).findBreach(demand))
                .isEmpty();
        assertThat(new RequirementAudit(Tour.BRIEF, Tour.HONEST, part).findBreach(demand))
                .isPresent();
    }

    @Test
    void whatDoesNotHoldTogetherIsToldApartFromWhatIsNotAsAsked() {
        TripBrief brief = Tour.BRIEF.withRequirements(List.of(Requirement.must(TOO_DEAR, "/requirements/0")));
        assertThat(new ItineraryAudit(brief).listFlaws(Tour.HONEST)).isEmpty();
        assertThat(new ItineraryAudit(brief).listFlaws(Spoilt.withStays(Tour.HONEST, Tour.PARK)))
                .isNotEmpty()
                .noneMatch(flaw -> flaw.contains("budget"));
    }

    @Test
    void everyRequirementThatIsNotMetIsExplainedInTheBriefsOrder() {
        // given
        Requirement wish = Requirement.wish(5, TOO_FEW, "/requirements/0");
        Requirement met = Requirement.must(MET, "/requirements/1");
        Requirement must = Requirement.must(TOO_DEAR, "/requirements/2");
        TripBrief brief = Tour.BRIEF.withRequirements(List.of(wish, met, must));

        // when
        List<Unmet> unmet = new ItineraryAudit(brief).listUnmet(Tour.HONEST);

        // then
        assertThat(unmet).extracting(Unmet::requirement).containsExactly(wish, must);
        assertThat(unmet)
                .extracting(Unmet::reason)
                .containsExactly(
                        "Parkhotel is booked with 1 rooms, not 2",
                        "1038.40 EUR for the whole trip is over the budget of 1.00 EUR");
        assertThat(new ItineraryAudit(brief).listFindings(Tour.HONEST))
                .containsExactly("1038.40 EUR for the whole trip is over the budget of 1.00 EUR");
    }
}

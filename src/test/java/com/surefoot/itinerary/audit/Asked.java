package com.surefoot.itinerary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import java.util.List;

/** Asks something of the tour and looks at the answer, as a must and as a wish alike. */
final class Asked {

    private Asked() {}

    static void assertMet(Demand... demands) {
        for (Demand demand : demands) {
            assertThat(reasons(Tour.BRIEF, demand)).as(demand.toString()).isEmpty();
        }
    }

    /** The one sentence that says why not names all of the values at fault. */
    static void assertUnmet(Demand demand, String... values) {
        assertThat(reasons(Tour.BRIEF, demand))
                .as(demand.toString())
                .singleElement()
                .asString()
                .contains(values);
    }

    /** Why a brief that asks for this besides is not met. */
    static List<String> reasons(TripBrief brief, Demand demand) {
        Requirement wish = Requirement.wish(3, demand, "/requirements/0");
        Requirement must = Requirement.must(demand, "/requirements/0");
        ItineraryAudit wished = new ItineraryAudit(brief.withRequirements(List.of(wish)));
        ItineraryAudit needed = new ItineraryAudit(brief.withRequirements(List.of(must)));
        List<String> reasons =
                wished.listUnmet(Tour.HONEST).stream().map(Unmet::reason).toList();
        assertThat(wished.listFindings(Tour.HONEST)).isEmpty();
        assertThat(needed.listFindings(Tour.HONEST)).isEqualTo(reasons);
        return reasons;
    }
}

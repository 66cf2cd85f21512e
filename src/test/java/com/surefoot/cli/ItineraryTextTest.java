package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.GrandTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Itinerary;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItineraryTextTest {

    @Test
    void aTripReadsDayByDay() {
        // when
        String text = ItineraryText.of(Trips.english(), Optional.of(SmallWorld.eur("6000.00")));

        // then
        assertThat(text).isEqualTo("""
                        Westburg → Eastburg → Westburg
                        2 adults and 1 child, Fri 4 Jun 2027 to Sat 5 Jun 2027, 1 night
                        Hotel Central (sample)
                          2 × Twin, breakfast, free to cancel until 24 h before check-in
                        4,899.50 EUR in all, of a budget of 6,000.00 EUR

                        Friday, 4 June 2027
                        Time              What                                       Getting there                          EUR
                        ───────────────────────────────────────────────────────────────────────────────────────────────────────
                        09:00 – 13:28     Train ICE 10 (sample), ICE, Grid Railways                                    1,659.00
                                            Westburg Station → Eastburg Station
                                            4 h 28 min, 3 tickets at 553.00
                        14:10 – 16:40     City Museum                                13:40 metro 24 min, 9.00            180.00
                                            Stadtmuseum, museum                        Eastburg Station → City Museum
                        19:00 – 20:15     Dinner at The Corner                       18:55 walk 4 min                    136.50
                                            local
                        20:30 – 09:00 +1  Night at Hotel Central (sample)            20:15 taxi 15 min, 18.00          1,220.00
                                                                                     The day, ways included            3,222.50

                        Saturday, 5 June 2027
                        Time              What                                       Getting there                          EUR
                        ───────────────────────────────────────────────────────────────────────────────────────────────────────
                        09:00 – 09:40     Breakfast at Hotel Central                                                   included
                        13:00 – 17:28     Train ICE 10 (sample), ICE, Grid Railways  12:15 taxi 15 min, 18.00          1,659.00
                                            Eastburg Station → Westburg Station
                                            4 h 28 min, 3 tickets at 553.00
                                                                                     The day, ways included            1,677.00

                        The whole trip           EUR
                        ────────────────────────────
                        Between the cities  3,318.00
                        Getting around         45.00
                        Lodging             1,220.00
                        Meals                 136.50
                        Tickets               180.00
                        Total               4,899.50

                        What is marked (sample) is made up to try Surefoot with and cannot be booked.
                        """);
    }

    @Test
    void chineseNamesLineUp() {
        // given
        Itinerary trip = Trips.chinese();

        // when
        String text = ItineraryText.of(trip, Optional.empty());

        // then
        assertThat(text).isEqualTo("""
                        Shanghai 上海 → Beijing 北京 → Shanghai 上海
                        2 adults and 1 child, Fri 4 Jun 2027 to Sat 5 Jun 2027, 1 night
                        北京王府井文华东方酒店
                          2 × 双床房, breakfast, free to cancel until 24 h before check-in
                        4,899.50 CNY in all

                        Friday, 4 June 2027
                        Time              What                                 Getting there                  CNY
                        ─────────────────────────────────────────────────────────────────────────────────────────
                        09:00 – 13:28     Train G2, 高铁                                                 1,659.00
                                            上海虹桥站 → 北京南站
                                            4 h 28 min, 3 tickets at 553.00
                        14:10 – 16:40     故宫博物院                           13:40 metro 24 min, 9.00    180.00
                                            历史古迹                             北京南站 → 故宫博物院
                        19:00 – 20:15     Dinner at 四季民福烤鸭店(故宫店)     18:55 walk 4 min            136.50
                                            北京菜
                        20:30 – 09:00 +1  Night at 北京王府井文华东方酒店      20:15 taxi 15 min, 18.00  1,220.00
                                                                               The day, ways included    3,222.50

                        Saturday, 5 June 2027
                        Time              What                                 Getting there                  CNY
                        ─────────────────────────────────────────────────────────────────────────────────────────
                        09:00 – 09:40     Breakfast at 北京王府井文华东方酒店                            included
                        13:00 – 17:28     Train G2, 高铁                       12:15 taxi 15 min, 18.00  1,659.00
                                            北京南站 → 上海虹桥站
                                            4 h 28 min, 3 tickets at 553.00
                                                                               The day, ways included    1,677.00

                        The whole trip           CNY
                        ────────────────────────────
                        Between the cities  3,318.00
                        Getting around         45.00
                        Lodging             1,220.00
                        Meals                 136.50
                        Tickets               180.00
                        Total               4,899.50
                        """);
    }

    @Test
    void aTripToSeveralCitiesSaysWhereEachDayAndStayIs() {
        assertThat(ItineraryText.of(GrandTour.roundTrip(), Optional.empty())).isEqualTo("""
                        Paris
                        """);
    }

    @Test
    void aOneWayTripEndsWhereItEnds() {
        assertThat(ItineraryText.of(GrandTour.oneWay(), Optional.empty())).startsWith("Paris → Vienna Wien → Berlin\n");
    }
}

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
                        Paris → Vienna Wien → Berlin → Paris
                        4 adults and 1 child, Fri 4 Jun 2027 to Mon 7 Jun 2027, 3 nights
                        Vienna, 2 nights at Karmeliter Apartments (sample)
                          2 × Triple, room only, free to cancel until 24 h before check-in
                        Berlin, 1 night at Hotel Hackescher Stern (sample)
                          2 × Triple, breakfast, free to cancel until 24 h before check-in
                        2,723.10 EUR in all

                        Friday, 4 June 2027: Paris → Vienna
                        Time              What                                         Getting there                           EUR
                        ──────────────────────────────────────────────────────────────────────────────────────────────────────────
                        09:40 – 14:15     Flight OS 412 (sample)                                                            710.00
                                            Charles de Gaulle → Vienna Airport
                                            4 h 35 min, 1 change, 5 tickets at 142.00
                        15:30 – 17:30     Belvedere                                    15:00 bus 25 min, 12.00               90.00
                                            museum                                       Vienna Airport → Belvedere
                        21:00 – 09:00 +1  Night at Karmeliter Apartments (sample)      20:30 taxi 25 min, 4.80              260.00
                                                                                       The day, ways included             1,076.80

                        Saturday, 5 June 2027: Vienna
                        Time              What                                         Getting there                           EUR
                        ──────────────────────────────────────────────────────────────────────────────────────────────────────────
                        10:00 – 12:00     Albertina                                    09:30 walk 25 min                     90.00
                                            museum
                        21:00 – 09:00 +1  Night at Karmeliter Apartments (sample)      20:30 taxi 25 min, 4.80              260.00
                                                                                       The day, ways included               354.80

                        Sunday, 6 June 2027: Vienna → Berlin
                        Time              What                                         Getting there                           EUR
                        ──────────────────────────────────────────────────────────────────────────────────────────────────────────
                        09:00 – 16:00     Car Estate (sample)                                                               420.00
                                            Karmeliter Apartments → Hotel Hackescher
                                              Stern
                                            7 h, 2 cars at 210.00
                        21:00 – 09:00 +1  Night at Hotel Hackescher Stern (sample)                                          260.00
                                                                                       The day, ways included               680.00

                        Monday, 7 June 2027: Berlin → Paris
                        Time              What                                         Getting there                           EUR
                        ──────────────────────────────────────────────────────────────────────────────────────────────────────────
                        10:05 – 18:22     Train NZ 40 (sample)                         09:30 metro 25 min, 12.00            599.50
                                            Berlin Hbf → Gare de l'Est                   Hotel Hackescher Stern → Berlin
                                            8 h 17 min, 5 tickets at 119.90                Hbf
                                                                                       The day, ways included               611.50

                        The whole trip           EUR
                        ────────────────────────────
                        Between the cities  1,729.50
                        Getting around         33.60
                        Lodging               780.00
                        Meals                   0.00
                        Tickets               180.00
                        Total               2,723.10

                        What is marked (sample) is made up to try Surefoot with and cannot be booked.
                        """);
    }

    @Test
    void aOneWayTripEndsWhereItEnds() {
        assertThat(ItineraryText.of(GrandTour.oneWay(), Optional.empty())).startsWith("Paris → Vienna Wien → Berlin\n");
    }
}

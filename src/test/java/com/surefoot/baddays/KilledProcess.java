package com.surefoot.baddays;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.endtoend.TestRail;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.House;
import com.surefoot.refresh.RefreshRules;
import com.surefoot.refresh.Refresher;
import com.surefoot.refresh.RoomAsker;
import com.surefoot.refresh.Stakes;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.reliability.live.WitnessedOffers;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A process that comes to a certain point, says so, and waits there to be killed. */
final class KilledProcess {

    static final String WORD = "here";

    /** What it is in the middle of. */
    enum Point {
        AFTER_AN_OBSERVATION,
        AT_THE_END_OF_AN_IMPORT,
        IN_THE_MIDDLE_OF_A_REFRESH
    }

    /** So many answers are kept before it waits. */
    static final int ANSWERS = 2;

    /** H2 has what is committed on disk after half a second. */
    private static final int H2_WRITES_WITHIN_MS = 2_000;

    private KilledProcess() {}

    public static void main(String[] arguments) {
        try {
            House house = House.on(arguments[0], arguments[1], arguments[2], Map.of());
            switch (Point.valueOf(arguments[3])) {
                case AFTER_AN_OBSERVATION -> observe(house);
                case AT_THE_END_OF_AN_IMPORT -> importNew(house);
                case IN_THE_MIDDLE_OF_A_REFRESH -> refresh(house);
            }
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void observe(House house) {
        house.get(Evidence.class)
                .append(List.of(new Observation(
                        TestRail.fact("morning"),
                        "conductor",
                        Manner.VERIFIED,
                        house.time().instant(),
                        Optional.empty(),
                        "cancelled")));
        waitToBeKilled();
    }

    private static void importNew(House house) {
        house.get(CatalogueStore.class)
                .replace(
                        TestRail.SOURCE,
                        sink -> {
                            TestRail.later().writeTo(sink);
                            waitToBeKilled();
                        },
                        ImportProgress.SILENT);
    }

    private static void refresh(House house) {
        Hotels hotels = new Hotels(house.time(), answers -> {
            if (answers == ANSWERS) {
                waitToBeKilled();
            }
        });
        refresher(house, hotels).round();
    }

    /** Who asks these hotels again for the sake of a house's saved trips. */
    static Refresher refresher(House house, Hotels hotels) {
        WitnessedOffers offers =
                new WitnessedOffers(List.of(hotels), house.get(Evidence.class), Runnable::run, house.time());
        FactModel model = FactModel.of(FactPriors.usual());
        return new Refresher(
                new RoomAsker(hotels, offers, Currency.getInstance("EUR"), "DE"),
                List.copyOf(house.getAll(Stakes.class)),
                house.get(Evidence.class),
                () -> model,
                RefreshRules.USUAL.withReserve(0),
                house.time(),
                new Random(1));
    }

    private static void waitToBeKilled() {
        try {
            Thread.sleep(H2_WRITES_WITHIN_MS);
            System.out.println(WORD);
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

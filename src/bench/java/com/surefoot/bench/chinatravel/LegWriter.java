package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.plan.Leg;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a way through the city into the benchmark's words. */
public final class LegWriter {

    private static final String STATION = "-地铁站";

    private LegWriter() {}

    /**
     * The stages of a journey.
     *
     * @param startMinute when one sets out, in minutes since midnight of the plan's day
     */
    public static List<Leg> write(Journey journey, int startMinute, int people) {
        List<Leg> legs = new ArrayList<>();
        int minute = startMinute;
        int last = journey.stages().size() - 1;
        for (int i = 0; i <= last; i++) {
            Stage stage = journey.stages().get(i);
            boolean metro = journey.mode() == InCityMode.METRO;
            int end = minute + Math.toIntExact(stage.duration().toMinutes());
            legs.add(new Leg(
                    stage.mode().name().toLowerCase(Locale.ROOT),
                    stage.from().name() + (metro && i > 0 ? STATION : ""),
                    stage.to().name() + (metro && i < last ? STATION : ""),
                    minute,
                    end,
                    stage.price().orNothing().amount(),
                    stage.unitsFor(people),
                    stage.distance().kilometres()));
            minute = end;
        }
        return legs;
    }
}

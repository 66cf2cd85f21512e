package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.travel.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a supplier sells is a property that is known. */
class SamePropertyTest {

    private static final List<Property> KNOWN =
            SmallWorld.lodging().stream().map(LodgingOffer::property).distinct().toList();
    private static final Property FIRST = KNOWN.get(0);

    private static LiveProperty sold(String name, double north) {
        GeoPoint point = FIRST.place().point();
        return OnSale.inn("17", name, point.lat() + north, point.lon());
    }

    @ParameterizedTest
    @CsvSource({
        "Hotel h1, 0,      true",
        "HÔTEL H1, 0.001,  true",
        "The h1,   0,      true",
        "Hotel h1, 0.0014, false",
        "Hotel h2, 0,      false",
        "h1 Annex, 0,      false",
        "Hotel,    0,      false",
    })
    void nameAndPlaceHaveToBeTheSame(String name, double north, boolean same) {
        assertThat(SameProperty.find(sold(name, north), KNOWN).isPresent()).isEqualTo(same);
    }

    @Test
    void whereTwoWouldDoNeitherIs() {
        // given
        List<Property> twice = Stream.of(FIRST, FIRST).toList();

        // then
        assertThat(SameProperty.find(sold("Hotel h1", 0), twice)).isEmpty();
    }

    @Test
    void withoutNameOrPlaceNobodyCanTell() {
        // given
        LiveProperty nowhere = new LiveProperty("inns", "17", Optional.of("Hotel h1"));
        LiveProperty nameless = new LiveProperty(
                "inns", "17", Optional.empty(), Optional.of(FIRST.place().point()), 0);

        // then
        assertThat(SameProperty.find(nowhere, KNOWN)).isEmpty();
        assertThat(SameProperty.find(nameless, KNOWN)).isEmpty();
    }
}

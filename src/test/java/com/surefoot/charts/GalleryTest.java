package com.surefoot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.element.UsualPunctuality;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.learn.Learned;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:30:00Z");

    private final Gallery gallery = new Gallery();

    @Test
    void whoAsksAgainGetsWhatWasDrawn() throws Exception {
        // given
        Learned learned = learned(5);
        String reliability = gallery.reliability(learned, ElementKind.VISIT);
        String riskCoverage = gallery.riskCoverage(learned, ElementKind.VISIT);

        // when, then
        assertThat(gallery.reliability(learned, ElementKind.VISIT)).isSameAs(reliability);
        assertThat(gallery.riskCoverage(learned, ElementKind.VISIT)).isSameAs(riskCoverage);
        assertThat(reliability).isEqualTo(Charts.reliability(ElementKind.VISIT, outcomes(5)));
        assertThat(riskCoverage).isEqualTo(Charts.riskCoverage(ElementKind.VISIT, outcomes(5)));
    }

    @Test
    void whatWasLearnedAnewIsDrawnAnewThoughItBeInTheSameMoment() throws Exception {
        // given
        gallery.reliability(learned(5), ElementKind.VISIT);

        // when
        String drawn = gallery.reliability(learned(6), ElementKind.VISIT);

        // then
        assertThat(drawn).isEqualTo(Charts.reliability(ElementKind.VISIT, outcomes(6)));
    }

    @Test
    void everyKindHasChartsOfItsOwnWithOutcomesAndWithout() throws Exception {
        // given
        Learned learned = learned(5);
        gallery.reliability(learned, ElementKind.VISIT);

        // when
        String rides = gallery.reliability(learned, ElementKind.RIDE);

        // then
        assertThat(rides).isEqualTo(Charts.reliability(ElementKind.RIDE, List.of()));
    }

    private static Learned learned(int visits) {
        Scorer scorer = new Scorer(FactModel.of(FactPriors.usual()), new UsualPunctuality(), Map.of());
        return new Learned(scorer, Standings.NONE, Map.of(ElementKind.VISIT, outcomes(visits)), NOW);
    }

    private static List<Scored> outcomes(int many) {
        return Collections.nCopies(many, new Scored(0.9, true, "fate"));
    }
}

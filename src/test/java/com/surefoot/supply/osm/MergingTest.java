package com.surefoot.supply.osm;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.travel.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of the kinds that real extracts of Monaco and Munich have, told apart by hand. */
class MergingTest {

    private static final double METRES_PER_DEGREE = 111_195;

    /** Two features, and whether they are one place. */
    private record Truth(Candidate one, Candidate other, boolean same) {

        /**
         * @param first kind and tags, such as {@code way tourism=hotel name=Métropole}, with {@code _} for a blank
         * @param metres how far apart they lie
         */
        static Truth of(String first, String second, double metres, boolean same) {
            return new Truth(candidate(first, 1, 0), candidate(second, 2, metres), same);
        }
    }

    private static Candidate candidate(String text, long id, double metresNorth) {
        String[] words = text.strip().split(" ", -1);
        OsmId osmId = OsmId.find(words[0], Long.toString(id)).orElseThrow();
        Map<String, String> tags = Arrays.stream(words)
                .skip(1)
                .map(tag -> tag.split("=", 2))
                .collect(Collectors.toMap(
                        tag -> tag[0], tag -> tag[0].equals("amenity") ? tag[1] : tag[1].replace('_', ' ')));
        GeoPoint point = new GeoPoint(48.1 + metresNorth / METRES_PER_DEGREE, 11.5);
        return Candidate.of(new Feature(osmId, point, tags), Sort.of(tags).orElseThrow());
    }

    @ParameterizedTest(name = "{0} and {1} at {2} m: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // mapped twice: as a point and as a building, with and without what says its sort
                "node tourism=hotel name=Métropole | way tourism=hotel name=Hôtel_Metropole | 90 | true",
                "node tourism=hotel name=Fairmont stars=5 | way tourism=hotel name=Fairmont | 120 | true",
                "node tourism=hotel name=Columbus website=https://columbus.example | way tourism=hotel name=Columbus_Monte-Carlo contact:website=http://www.columbus.example/ | 60 | true",
                "node amenity=restaurant name=L'Estragon | way amenity=restaurant name=L'Estragon | 3 | true",
                "node amenity=restaurant name=Gaststätte_Alte_Heide phone=+49_89_41857730 | way amenity=restaurant name=Alte_Heide | 16 | true",
                "node amenity=restaurant name=Röth-Linde addr:street=Nederlinger_Straße addr:housenumber=80 | way amenity=restaurant name=Roth-Linde addr:street=Nederlinger_Strasse addr:housenumber=80 | 9 | true",
                // mapped twice as points
                "node amenity=restaurant name=Mondo_D'Oro | node amenity=restaurant name=Mondo_d'Oro | 3 | true",
                "node amenity=cafe name=Om_Nom_Nom_Café | node amenity=cafe name=Om_Nom_Nom | 14 | true",
                "node amenity=restaurant name=Bánh_Mì_Minh | node amenity=restaurant name=Banh_Mi_Minh | 3 | true",
                "node amenity=cafe name=Fuyuan | node amenity=restaurant name=Fuyuan | 12 | true",
                "node amenity=restaurant name=Sushi_GmbH | node amenity=restaurant name=SUSHI | 12 | true",
                // one register, names that overlap
                "node tourism=zoo name=Le_Jardin_Animalier wikidata=Q16 | way tourism=zoo name=Jardin_animalier_de_Monaco wikidata=Q16 | 59 | true",
                "node tourism=attraction name=Tour_Eiffel name:en=Eiffel_Tower wikidata=Q243 | relation tourism=attraction name=Eiffel_Tower wikidata=Q243 | 400 | true",
                "node tourism=museum name=Alte_Pinakothek name:fr=Ancienne_Pinacothèque | way tourism=museum name=Ancienne_Pinacothèque | 100 | true",
                // two of one register, which is wrong about one of them
                "node tourism=museum name=La_Collection_de_voitures wikidata=Q17 | node tourism=museum name=Musée_naval wikidata=Q17 | 85 | false",
                "node tourism=hotel name=Capitole ref:INSEE:city=06012 | node tourism=hotel name=Villa_Boeri ref:INSEE:city=06012 | 107 | false",
                // two in one house
                "node amenity=restaurant name=Tantris wikidata=Q876 phone=+49893619590 | node amenity=restaurant name=Restaurant_Tantris_DNA wikidata=Q876 phone=+49893619590 | 7 | false",
                "node amenity=restaurant name=Zum_Blinden_Engel phone=+4989772121 | node amenity=restaurant name=Wirtshaus_zum_Isartal phone=+4989772121 | 11 | false",
                "node amenity=restaurant name=Der_Donnerwirt website=https://alte-utting.example | node amenity=restaurant name=Pizzeria_Da_Vito website=https://alte-utting.example | 6 | false",
                "node amenity=cafe name=Kantine level=1 | node amenity=cafe name=Kantine level=3 | 5 | false",
                "node amenity=cafe name=Unnamed | node amenity=cafe name=Unnamed | 85 | false",
                // two branches
                "node amenity=fast_food name=McDonald's brand=McDonald's | node amenity=fast_food name=McDonald's brand=McDonald's | 20 | false",
                "node amenity=cafe name=Starbucks brand:wikidata=Q37158 | way amenity=cafe name=Starbucks brand:wikidata=Q37158 | 53 | false",
                "node amenity=cafe name=Starbucks brand:wikidata=Q37158 | way amenity=cafe name=Starbucks brand:wikidata=Q37158 | 10 | true",
                "node amenity=cafe name=Coffee_Fellows addr:street=Schillerstraße addr:housenumber=17 | node amenity=cafe name=Coffee_Fellows addr:street=Bayerstraße addr:housenumber=7 | 27 | false",
                "node amenity=restaurant name=Opatija website=https://opatija.example | node amenity=restaurant name=Opatija website=https://opatija.example | 280 | false",
                "node amenity=restaurant name=Nana phone=+49894499633 | node amenity=restaurant name=Nana phone=+498961467580 | 277 | false",
                "node amenity=restaurant name=Chopan phone=+498944118571 addr:street=Rosenheimer_Straße addr:housenumber=6 | node amenity=restaurant name=Chopan phone=+498944118571 addr:street=Rosenheimer_Straße addr:housenumber=8 | 17 | false",
                "node amenity=cafe name=Königin_43 addr:street=Königinstraße addr:housenumber=43 | node amenity=cafe name=Königin_43 addr:street=Kaulbachstraße addr:housenumber=36 | 15 | false",
                // of two sorts, or told apart by a register
                "node tourism=hotel name=Ambassador | node amenity=restaurant name=Ambassador | 2 | false",
                "node tourism=museum name=Residenz wikidata=Q1 | way tourism=museum name=Residenz wikidata=Q2 | 20 | false",
                "node tourism=hotel name=Post ref:FR:SIRET=1 | way tourism=hotel name=Post ref:FR:SIRET=2 | 20 | false",
                // alike by a word or two
                "node amenity=cafe name=Museumscafé | node amenity=cafe name=Café_am_Museum | 10 | false",
                "node amenity=restaurant name=Ratskeller website=https://ratskeller.example | node amenity=restaurant name=Rathaus_Kantine website=https://ratskeller.example | 37 | false",
                "node tourism=attraction name=Casino_de_Monte-Carlo | node tourism=attraction name=Opéra_de_Monte-Carlo | 40 | false",
            })
    void aPairIsOnePlaceOrTwo(String first, String second, double metres, boolean same) {
        // given
        Truth truth = Truth.of(first, second, metres, same);

        // when / then
        assertThat(SamePlace.test(truth.one(), truth.other())).isEqualTo(truth.same());
        assertThat(SamePlace.test(truth.other(), truth.one())).isEqualTo(truth.same());
    }

    @Test
    void whatARegisterTellsApartIsNotJoinedByAThird() {
        // given: a point without an id between two with different ones
        Candidate one = candidate("node tourism=museum name=Residenz wikidata=Q1", 1, 0);
        Candidate other = candidate("node tourism=museum name=Residenz wikidata=Q2", 2, 20);
        Candidate between = candidate("node tourism=museum name=Residenz", 3, 9);

        // when
        List<List<Candidate>> places = Merging.of(List.of(one, between, other));

        // then
        assertThat(places).containsExactlyInAnyOrder(List.of(one, between), List.of(other));
    }

    @Test
    void theOrderInWhichTheyComeChangesNothing() {
        // given: a row of cafés, every second one mapped twice
        List<Candidate> candidates = new ArrayList<>(Stream.iterate(0, i -> i < 40, i -> i + 1)
                .map(i -> candidate("node amenity=cafe name=Café_" + i / 2 * 2, 100 - i, i * 12))
                .toList());
        List<List<Candidate>> places = Merging.of(candidates);

        // when
        Collections.shuffle(candidates, new Random(20260601));

        // then
        assertThat(Merging.of(candidates)).isEqualTo(places);
        assertThat(places).hasSize(20).allMatch(place -> place.size() == 2);
    }

    @Test
    void neighboursAreFoundAcrossCellsAndInHighLatitudes() {
        // given
        Map<String, String> tags = Map.of("tourism", "hotel", "name", "Pol");
        Candidate west =
                Candidate.of(new Feature(new OsmId(OsmId.Kind.NODE, 1), new GeoPoint(78.2, 15.0199), tags), Sort.HOTEL);
        Candidate east =
                Candidate.of(new Feature(new OsmId(OsmId.Kind.WAY, 2), new GeoPoint(78.2, 15.0201), tags), Sort.HOTEL);

        // when / then
        assertThat(Merging.of(List.of(west, east))).hasSize(1);
    }
}

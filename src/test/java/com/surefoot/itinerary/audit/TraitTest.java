package com.surefoot.itinerary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each way a choice can bind, kept and broken, and what it means where there is nothing to choose. */
class TraitTest {

    private static final Trait<List<String>, String> COLOUR =
            Trait.of("tile", "colour", tile -> "tile", tile -> tile, Names::same);
    private static final List<List<String>> TILES = List.of(List.of("red", "blue"), List.of("green"), List.of("red"));

    @Test
    void allMeansThatEachValueIsBorneBySomeElement() {
        assertThat(breach(Choice.all(Set.of("blue", "GREEN")))).isEmpty();
        assertThat(breach(Choice.all(Set.of("blue", "black", "green"))))
                .hasValue("no tile has the colour black: there is tile (blue, red), tile (green), tile (red)");
    }

    @Test
    void atLeastCountsTheElementsThatBearAnyValue() {
        assertThat(breach(Choice.any(Set.of("black", "green")))).isEmpty();
        assertThat(breach(Choice.atLeast(3, Set.of("red", "green")))).isEmpty();
        assertThat(breach(Choice.atLeast(2, Set.of("red", "blue")))).isEmpty();
        assertThat(breach(Choice.atLeast(3, Set.of("red", "blue"))).orElseThrow())
                .startsWith("2 instead of at least 3 tiles have the colour blue, red");
    }

    @Test
    void onlyMeansThatEveryElementBearsAValue() {
        assertThat(breach(Choice.only(Set.of("red", "green")))).isEmpty();
        assertThat(breach(Choice.only(Set.of("red", "blue"))))
                .hasValue("tile (green) is a tile with a colour that is not allowed: only blue, red");
    }

    @Test
    void noneMeansThatNoElementBearsAnyValue() {
        assertThat(breach(Choice.none(Set.of("black")))).isEmpty();
        assertThat(breach(Choice.none(Set.of("black", "green"))))
                .hasValue("tile (green) is a tile with a colour that is not wanted: none of black, green");
    }

    @Test
    void whereThereIsNothingOnlyAndNoneHoldAndAllAndAtLeastDoNot() {
        assertThat(COLOUR.findBreach(Choice.only(Set.of("red")), List.of())).isEmpty();
        assertThat(COLOUR.findBreach(Choice.none(Set.of("red")), List.of())).isEmpty();
        assertThat(COLOUR.findBreach(Choice.all(Set.of("red")), List.of())).isPresent();
        assertThat(COLOUR.findBreach(Choice.any(Set.of("red")), List.of()).orElseThrow())
                .endsWith("there is none");
    }

    private static Optional<String> breach(Choice<String> choice) {
        return COLOUR.findBreach(choice, TILES);
    }
}

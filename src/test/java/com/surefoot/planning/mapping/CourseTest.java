package com.surefoot.planning.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days and order on the way through several cities. */
class CourseTest {

    @Test
    void withNightsEnoughThereIsOneInEachCity() {
        // given
        Course course = new Course(3, 7, false);

        // then: two nights before the last day are for the second and the third city
        assertThat(course.earliest(1)).isEqualTo(2);
        assertThat(course.latest(1)).isEqualTo(4);
        assertThat(course.latest(2)).isEqualTo(5);
    }

    @Test
    void withTooFewNightsOneMayGoOnAtOnce() {
        // given
        Course course = new Course(3, 3, false);

        // then
        assertThat(course.earliest(1)).isEqualTo(1);
        assertThat(course.latest(1)).isEqualTo(2);
    }

    @Test
    void inOrderTheNextCityIsTheNextListed() {
        // given
        Course course = new Course(3, 7, true);

        // then
        assertThat(course.mayFollow(1, 1, false)).isTrue();
        assertThat(course.mayFollow(1, 2, false)).isFalse();
    }

    @Test
    void inAnyOrderItIsAnyThatOneHasNotBeenIn() {
        // given
        Course course = new Course(3, 7, false);

        // then
        assertThat(course.mayFollow(1, 2, false)).isTrue();
        assertThat(course.mayFollow(1, 2, true)).isFalse();
    }
}

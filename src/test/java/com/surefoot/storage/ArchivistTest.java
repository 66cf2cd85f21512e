package com.surefoot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Archive;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Spell;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchivistTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void foldsAndForgetsByAge() {
        // given
        Recording archive = new Recording();
        EvidenceSettings settings = new EvidenceSettings(Duration.ofDays(30), Duration.ofDays(365));

        // when
        new Archivist(archive, settings, Clock.fixed(NOW, ZoneOffset.UTC)).tidy();

        // then
        assertThat(archive.asked)
                .containsExactly("fold before 2026-10-24T12:00:00Z", "forget before 2025-11-23T12:00:00Z");
    }

    @Test
    void keepsTenYearsUnlessToldOtherwise() {
        // given
        EvidenceSettings settings = TestDatabase.H2.get(EvidenceSettings.class);

        // then
        assertThat(settings).isEqualTo(new EvidenceSettings(Duration.ofDays(30), Duration.ofDays(3_650)));
    }

    /** Notes what it is asked. */
    private static final class Recording implements Archive {

        private final List<String> asked = new ArrayList<>();

        @Override
        public int fold(Instant before) {
            asked.add("fold before " + before);
            return 2;
        }

        @Override
        public int forget(Instant before) {
            asked.add("forget before " + before);
            return 1;
        }

        @Override
        public List<Spell> listSpells(Collection<FactId> facts) {
            return List.of();
        }
    }
}

package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.FullClaims;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import com.surefoot.narration.grounding.Spoken.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void allThatWasWrittenByHandMayBeSaid(Language language) {
        // given
        SentenceGate gate = new SentenceGate(FullClaims.all(), 0);
        List<String> dropped = new ArrayList<>();

        // when
        Templates.list(language).forEach((relation, templates) -> {
            for (String template : templates) {
                Spoken spoken = gate.say(sentence(language, relation, template));
                if (!(spoken instanceof Said)) {
                    dropped.add(template + " " + spoken);
                }
            }
        });

        // then
        assertThat(dropped).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachToneCanTellEachClaimThatATripIsMadeOf(Language language) {
        for (Tone tone : Tone.values()) {
            for (Relation relation : Relation.values()) {
                assertThat(Templates.of(language)
                                .find(tone, FullClaims.of(relation))
                                .isPresent())
                        .as("%s %s", tone, relation)
                        .isEqualTo(tells(tone, relation));
            }
        }
    }

    /** Agencies get no colour and no ways; they alone book. */
    private static boolean tells(Tone tone, Relation relation) {
        return switch (relation) {
            case GOES, QUOTED, CALLED -> tone != Tone.AGENCY;
            case COSTS, REFERENCE -> tone == Tone.AGENCY;
            default -> true;
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameIsNotSaidInTheSameWordsTwiceInARow(Language language) {
        for (Relation relation : List.of(Relation.SEES, Relation.EATS, Relation.COSTS_THAN, Relation.RESTS)) {
            List<String> said = Stream.of(0, 1, 2, 3)
                    .map(turn -> Templates.of(language)
                            .find(Tone.TRAVELLER, FullClaims.of(relation), turn)
                            .orElseThrow()
                            .template())
                    .toList();
            for (int turn = 1; turn < said.size(); turn++) {
                assertThat(said.get(turn)).isNotEqualTo(said.get(turn - 1));
            }
        }
    }

    private static Sentence sentence(Language language, Relation relation, String template) {
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(FullClaims.SUBJECT, role)));
        return new Sentence(language, relation, FullClaims.SUBJECT, template, slots);
    }
}

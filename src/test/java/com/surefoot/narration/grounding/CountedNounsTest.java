package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedNounsTest {

    private static final String SUBJECT = "one";

    private static String said(Language language, Relation relation, Counted of, int number, String template) {
        Map<Role, Value> values = Map.of(Role.NAME, new Value.Name("ES 249"), Role.COUNT, new Count(number, of));
        Claims claims = new Claims(List.of(new Claim(relation, SUBJECT, values, 1)));
        Map<String, FactRef> slots =
                Map.of("name", new FactRef(SUBJECT, Role.NAME), "count", new FactRef(SUBJECT, Role.COUNT));
        Spoken spoken = new SentenceGate(claims, 0).say(new Sentence(language, relation, SUBJECT, template, slots));
        return spoken instanceof Said said ? said.text() : spoken.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | You sleep at {name} for {count} nights. | You sleep at ES 249 for 1 night.",
                "FRENCH | Vous dormez à {name} pour {count} nuits. | Vous dormez à ES 249 pour 1 nuit.",
                "CHINESE | 您在{name}住{count}晚。 | 您在ES 249住1晚。"
            })
    void aNounBehindANumberIsSaidOnce(Language language, String template, String text) {
        assertThat(said(language, Relation.SLEEPS, Counted.NIGHTS, 1, template)).isEqualTo(text);
    }

    @Test
    void howOftenIsSaidInTheWordsOfTheWriter() {
        assertThat(said(
                        Language.ENGLISH,
                        Relation.CHANGES,
                        Counted.CHANGES,
                        3,
                        "With {name}, you have to change {count} times on the way."))
                .isEqualTo("With ES 249, you have to change 3 times on the way.");
        assertThat(said(Language.CHINESE, Relation.CHANGES, Counted.CHANGES, 1, "{name}途中需换乘{count}次。"))
                .isEqualTo("ES 249途中需换乘1次。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{name}要{count}趟。", "您坐{name}共{count}次。", "坐{count}趟{name}。", "{count}次{name}。"})
    void howOftenOneChangesIsNotHowOftenOneRides(String template) {
        assertThat(said(Language.CHINESE, Relation.CHANGES, Counted.CHANGES, 2, template))
                .startsWith("Dropped");
    }

    @Test
    void anotherNounIsNoneOfThatNumber() {
        assertThat(said(Language.ENGLISH, Relation.SLEEPS, Counted.NIGHTS, 2, "You sleep at {name} for {count} weeks."))
                .startsWith("Dropped");
    }
}

package com.surefoot.narration.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say without meaning more by it. */
class SpokenTest {

    private static final WordIndex WORDS = new WordIndex(PlaceWords.none().with(Meaning.SIGHT, List.of("云海塔", "和平门")));

    @ParameterizedTest
    @CsvSource({
        "云海塔去不去？当然去, 云海塔当然去",
        "云海塔？没兴趣, 云海塔没兴趣",
        "能不能安排云海塔, 安排云海塔",
        "'嗯，云海塔要去', 云海塔要去",
        "云海塔要去哈, 云海塔要去",
        "姐妹们，云海塔要去, 云海塔要去",
        "除了云海塔别的都可以不去, 云海塔",
        "除了云海塔都想去, 除了云海塔都想去",
        "坐网吧, 坐网吧",
    })
    void idleWordsAreTakenOutAndNothingElse(String text, String left) {
        // when
        MarkedText spoken = Spoken.without(MarkedText.of(text, WORDS));

        // then
        assertThat(spoken.said(spoken.text())).isEqualTo(left);
    }
}

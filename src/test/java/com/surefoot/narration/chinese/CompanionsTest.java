package com.surefoot.narration.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those with whom somebody goes. */
class CompanionsTest {

    @ParameterizedTest
    @CsvSource({
        "爸妈、我和老公、孩子一起去, 5",
        "我和女朋友去玩, 2",
        "带爸妈去玩, 3",
        "老妈老爸和我去玩, 3",
        "爷爷奶奶带着孙子孙女去玩, 4",
        "外公外婆带外孙去玩, 3",
        "姥姥姥爷领着俩外孙去玩, 4",
        "两位老人带一个孙子去玩, 3",
        "奶奶带孙子去玩, 2",
        "我爷爷想去玩。我和我爸陪他去, 3",
        "我跟老婆孩子去。孩子喜欢恐龙, 3",
        "'我跟老婆孩子，孩子喜欢恐龙', 3",
        "三女一男去玩, 4",
        "两家人一共六个大人两个小孩, 8",
        "爬山爱好者一枚, 1",
    })
    void whoeverIsCalledIsCounted(String text, int people) {
        // when
        ChineseParty party = ChineseParty.find(text).orElseThrow();

        // then
        assertThat(party.all()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"想去看大熊猫", "预算一人三千", "每人一间房"})
    void nobodyIsCountedWhereNobodyIsCalled(String text) {
        // when / then
        assertThat(ChineseParty.find(text)).isEmpty();
    }
}

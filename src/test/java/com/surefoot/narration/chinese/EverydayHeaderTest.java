package com.surefoot.narration.chinese;

import static com.surefoot.narration.chinese.ChineseExamples.READER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who goes where and for how long, as people say it to one another. */
class EverydayHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "我和老婆想从上海去成都玩五天, 上海, 成都, 5, 2",
        "一家三口国庆从北京飞杭州待四天三晚, 北京, 杭州, 4, 3",
        "我在成都。周末想去北京转转。一个人, 成都, 北京, 2, 1",
        "两大一小，杭州出发，去上海玩两天, 杭州, 上海, 2, 3",
        "一共3个人。从上海坐高铁去北京，待3天, 上海, 北京, 3, 3",
        "我们六个同学下周从成都出发到上海三日游, 成都, 上海, 3, 6",
        "三天两夜，杭州到北京，4位朋友, 杭州, 北京, 3, 4",
        "北京飞成都，2人，五天, 北京, 成都, 5, 2",
        "10月1日从北京去杭州玩三天，两个人, 北京, 杭州, 3, 2",
        "带爸妈从上海出发去北京住两晚, 上海, 北京, 3, 3",
        "人在杭州，想一个人去成都玩一周, 杭州, 成都, 7, 1",
    })
    void whoGoesWhereAndForHowLongIsRead(String text, String origin, String destination, int days, int people) {
        // when
        ChineseDraft draft = READER.read(text);

        // then
        assertThat(draft.origin()).contains(origin);
        assertThat(draft.destination()).contains(destination);
        assertThat(draft.days()).contains(days);
        assertThat(draft.people()).contains(people);
    }
}

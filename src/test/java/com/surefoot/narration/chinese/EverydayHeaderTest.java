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
        "妹妹放假了。我和她从上海去杭州玩两天, 上海, 杭州, 2, 2",
        "我们娘俩从北京去成都玩三天, 北京, 成都, 3, 2",
        "俺家5口上海去北京五天, 上海, 北京, 5, 5",
        "两对夫妻从杭州去成都四天, 杭州, 成都, 4, 4",
        "老妈老爸和我去北京三天。上海出发, 上海, 北京, 3, 3",
        "成都出发带娃去上海。四人三天, 成都, 上海, 3, 4",
        "我和三个大学同学从北京去上海三天, 北京, 上海, 3, 4",
        "我和老公带着一儿一女从成都去杭州五天, 成都, 杭州, 5, 4",
        "杭州高铁出发去上海两天。我、老婆、孩子, 杭州, 上海, 2, 3",
        "除了我还有两个人。北京去杭州三天, 北京, 杭州, 3, 3",
        "三个驴友骑行从上海去杭州两天, 上海, 杭州, 2, 3",
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

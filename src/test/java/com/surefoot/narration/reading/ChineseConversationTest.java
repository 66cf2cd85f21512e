package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talking about a trip in Chinese, several turns long or out of all bounds. */
class ChineseConversationTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final ChineseTripReader READER = new ChineseTripReader();

    private final Conversation conversation =
            new Conversation(List.of(READER), ReadingCatalogue::words, Guessing.NONE, CLOCK);

    private Reading say(String text) {
        return conversation.read(text, Optional.empty(), SoFar.NOTHING);
    }

    private Reading say(Reading before, String text) {
        return conversation.read(
                text,
                Optional.of(Language.CHINESE),
                new SoFar(before.draft(), before.question().map(Question::asked)));
    }

    private static Asked asked(Reading reading) {
        return reading.question().orElseThrow().asked();
    }

    @Test
    void eachAnswerOfOneWordIsReadInTheLightOfItsQuestion() {
        // given
        Reading where = say("我想出去旅游");
        assertThat(asked(where)).isEqualTo(Asked.DESTINATION);

        // when
        Reading from = say(where, "柏林");
        Reading when = say(from, "维也纳");
        Reading howLong = say(when, "下周五");
        Reading who = say(howLong, "三天");
        Reading ready = say(who, "两个人");

        // then
        assertThat(List.of(asked(from), asked(when), asked(howLong), asked(who)))
                .containsExactly(Asked.ORIGIN, Asked.DATES, Asked.END, Asked.PARTY);
        TripBrief brief = ready.brief().orElseThrow();
        assertThat(brief.origin()).isEqualTo("Vienna");
        assertThat(brief.dates()).isEqualTo(new DateRange(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 15)));
        assertThat(brief.party().adults()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"4, 2026-03-16", "15号, 2026-03-15", "住两晚, 2026-03-15"})
    void howLongIsAnsweredInSeveralWays(String answer, LocalDate last) {
        // given
        Reading howLong = say("两个人下周五从巴黎去柏林");

        // when
        Reading ready = say(howLong, answer);

        // then
        assertThat(ready.brief().orElseThrow().dates().last()).isEqualTo(last);
    }

    @Test
    void aLaterTurnCorrectsAnEarlierOne() {
        // given
        Reading before = say("两个人从巴黎去柏林，5月4号到9号");

        // when
        Reading after = say(before, "不对，是四天，再加上布拉格");

        // then
        TripBrief brief = after.brief().orElseThrow();
        assertThat(brief.dates()).isEqualTo(new DateRange(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 7)));
        assertThat(after.draft().find(Point.Towns.class).orElseThrow().cities()).containsExactly("Berlin", "Prague");
    }

    static Stream<String> repeated() {
        return Stream.of(
                        "一",
                        "万",
                        "12",
                        "1,",
                        "3.",
                        "3月",
                        "去",
                        "不要",
                        "下",
                        "周",
                        "、和",
                        "我和",
                        "我和老婆带",
                        "不对",
                        "要么",
                        "从柏林",
                        "柏林",
                        "卢浮宫",
                        "不想去博物馆",
                        "每天",
                        "人均",
                        "超过",
                        "（",
                        "1.\n",
                        "去不去",
                        "百分之",
                        "号到",
                        "\uD83D\uDE00",
                        "酒店离")
                .map(part -> part.repeat(Conversation.LONGEST_TEXT / part.length()));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void whatRepeatsToTheEndIsReadAtOnce(String text) {
        Understood understood = assertTimeoutPreemptively(
                AT_ONCE, () -> READER.read(text, Listening.afresh(ReadingCatalogue.words(), MONDAY)));
        assertThat(understood.heard()).allMatch(heard -> heard.to() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void wordsInAnyOrderNeverBreakTheReader(long seed) {
        List<String> words = List.of(
                ("我 和 老婆 带 孩子 4岁 从 去 柏林 巴黎 玩 三天 0 99999999999 31日 2月 30号 13月 下 周 五 不要 不想 博物馆 要么 至少 两个 每晚 人均 预算 零元 "
                                + "0元 万 块 欧 超过 以内 早上 25点 12:70 到 之前 回来 高铁 飞机 地铁 打车 公里 酒店 离 卢浮宫 附近 间 双床 或者 都行 九成 百分之 把握 不对 ， 。 、 （ ）")
                        .split(" ", -1));
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String text = random.ints(1 + random.nextInt(40), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining());
            Reading reading = say(text);
            assertThat(reading.heard()).allMatch(heard -> heard.to() <= text.length());
            assertThat(reading.notUnderstood()).allMatch(span -> span.to() <= text.length());
        }
    }
}

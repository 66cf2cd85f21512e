package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.travel.DateRange;
import java.math.BigDecimal;
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

    @ParameterizedTest
    @CsvSource({
        "再加一个人, 3, 2026-05-09, 1000.00",
        "少一个人, 1, 2026-05-09, 1000.00",
        "再加一天, 2, 2026-05-10, 1000.00",
        "少玩两天, 2, 2026-05-07, 1000.00",
        "预算再加500, 2, 2026-05-09, 1500.00",
        "预算降200欧, 2, 2026-05-09, 800.00",
        "预算改成700欧, 2, 2026-05-09, 700.00"
    })
    void byHowMuchItIsToDifferCountsFromWhatIsKnown(String said, int adults, LocalDate last, BigDecimal budget) {
        // given
        Reading before = say("两个人从巴黎去柏林，5月4号到9号，预算1000欧");

        // when
        TripBrief brief = say(before, said).brief().orElseThrow();

        // then
        assertThat(brief.party().adults()).isEqualTo(adults);
        assertThat(brief.dates().last()).isEqualTo(last);
        assertThat(brief.budget().orElseThrow().amount()).isEqualTo(budget);
    }

    @Test
    void whatDiffersFromNothingKnownIsNoCount() {
        // given
        Reading before = say("从巴黎去柏林");

        // when
        Reading after = say(before, "预算再加500");

        // then
        assertThat(after.draft().find(Point.Budget.class)).isEmpty();
        assertThat(after.notUnderstood()).containsExactly(new Span(0, 7));
    }

    @ParameterizedTest
    @CsvSource({"5号, 2026-06-05", "15, 2026-06-15", "周五, 2026-06-05", "6月8号, 2026-06-08"})
    void aDayWithoutAMonthIsInTheMonthThatIsKnown(String answer, LocalDate first) {
        // given
        Reading when = say("两个人6月从巴黎去柏林玩三天");
        assertThat(asked(when)).isEqualTo(Asked.START);

        // when
        Reading ready = say(when, answer);

        // then
        assertThat(ready.brief().orElseThrow().dates().first()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"8号, 2026-06-08", "周一, 2026-06-08", "2号, 2026-07-02", "大概四天吧, 2026-06-08"})
    void aDayOfReturnIsTheNextOneBehindTheDayOfDeparture(String answer, LocalDate last) {
        // given
        Reading when = say("两个人6月5号从巴黎去柏林");
        assertThat(asked(when)).isEqualTo(Asked.END);

        // when
        Reading ready = say(when, answer);

        // then
        assertThat(ready.brief().orElseThrow().dates().last()).isEqualTo(last);
    }

    @Test
    void childrenWhoAreKnownAreAmongThoseWhoAreCountedLater() {
        // given
        Reading before = say("带孩子从巴黎去柏林，5月4号到9号");

        // when
        Reading counted = say(before, "一共三个人");
        Reading aged = say(counted, "孩子5岁");

        // then
        TripBrief brief = aged.brief().orElseThrow();
        assertThat(brief.party().adults()).isEqualTo(2);
        assertThat(brief.party().children()).isEqualTo(1);
        assertThat(brief.party().childrenAges()).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource({"两个, 2", "三个大人, 3", "俩, 2"})
    void whoTravelsWithAChildIsAsked(String answer, int adults) {
        // given
        Reading who = say("孩子3岁，从巴黎去柏林，5月4号到9号");
        assertThat(asked(who)).isEqualTo(Asked.ADULTS);

        // when
        Reading ready = say(who, answer);

        // then
        assertThat(ready.brief().orElseThrow().party().adults()).isEqualTo(adults);
        assertThat(ready.brief().orElseThrow().party().children()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"看看法国梧桐, 法国梧桐", "喝德国啤酒, 德国啤酒", "吃德国餐, 德国餐"})
    void whatComesFromALandLeadsToNoneAndIsTold(String wish, String told) {
        // given
        String text = "两个人去维也纳，" + wish;

        // when
        Reading reading = say(text);
        Reading alone = say(wish);

        // then
        assertThat(alone.draft().find(Point.Land.class)).isEmpty();
        assertThat(reading.draft().find(Point.Land.class)).isEmpty();
        assertThat(reading.notUnderstood()).anySatisfy(span -> assertThat(text.substring(span.from(), span.to()))
                .contains(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"两个人去法国玩", "去法国吃法国菜", "法国美食之旅"})
    void aLandIsOneWhateverIsEatenThere(String text) {
        // when / then
        assertThat(say(text).draft().find(Point.Land.class)).contains(new Point.Land("France"));
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
                        "酒店离",
                        "一个人带",
                        "5岁和",
                        "巴黎3天",
                        "周五或",
                        "再加一个人",
                        "住市中心",
                        "老婆",
                        "一晚150欧",
                        "三星到")
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

package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places called by a part of their name: {@code 去迪士尼玩}, {@code 看大熊猫}, {@code 住亚朵}. */
final class PartialNameRule implements Rule {

    private static final Map<Pattern, Meaning> VERBS = new LinkedHashMap<>();

    static {
        String word = "([\\u4e00-\\u9fa5a-z·]{2,12})";
        VERBS.put(Pattern.compile("(?:吃一?顿|去吃|想吃|吃|尝尝|尝试|品尝|尝)" + word), Meaning.RESTAURANT);
        VERBS.put(Pattern.compile("(?:入住|下榻|住在|住)" + word), Meaning.HOTEL);
        VERBS.put(
                Pattern.compile("(?:安排去|想去|要去|必去|去看|去逛|去|看看|看|游览|游玩|参观|打卡|逛逛|逛|登|爬)(?:一下|一趟|一看)?" + word),
                Meaning.SIGHT);
        VERBS.put(
                Pattern.compile(word + "(?:(?:也|都)(?:想|要|得|必须)[去看逛]|得去|不能少|必须去|必去|一定要去|一定去|打个?卡|必打卡|不能错过|必须安排|一定要安排)"),
                Meaning.SIGHT);
        VERBS.put(Pattern.compile(word + "(?:必吃|一定要吃|必须吃)"), Meaning.RESTAURANT);
    }

    /** Parts of many names that name nothing. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "当地", "特色", "地道", "公园", "酒店", "餐厅", "景区", "景点", "一些", "轻松", "自然", "风光", "旅游", "中心", "广场", "文化", "城市", "生活",
            "美食", "小吃", "客栈", "公寓", "宾馆", "国际", "地方", "好吃", "市区", "商务", "主题", "度假", "博物", "历史", "艺术", "打卡", "拍照", "逛逛",
            "比较", "适合", "孩子", "儿童", "朋友", "步行", "夜景", "老街", "古镇", "大学", "有名", "旅行", "品尝", "特产", "纪念", "纪念品", "商圈", "空出",
            "希望", "打算", "喜欢", "特别", "必须", "一定", "飞机", "火车", "高铁", "动车", "地铁", "打车", "公交", "出租", "航班", "坐车", "吃饭", "景色",
            "风景", "早餐", "晚餐", "午餐", "附近", "周边", "市内", "方便", "便宜", "安静", "干净", "舒服", "热闹", "免费", "收费", "门票", "时间");

    private final WordIndex words;

    PartialNameRule(WordIndex words) {
        this.words = words;
    }

    @Override
    public List<Requirement> read(Clause clause) {
        if (!clause.mentions().stream().allMatch(mention -> mention.is(Meaning.CITY))) {
            return List.of();
        }
        for (Map.Entry<Pattern, Meaning> verb : VERBS.entrySet()) {
            Matcher matcher = verb.getKey().matcher(clause.text());
            Optional<String> name = matcher.find() ? findPart(matcher.group(1), verb.getValue()) : Optional.empty();
            if (name.isPresent()) {
                return List.of(clause.asked(NamedRule.demand(verb.getValue(), clause.choice(Set.of(name.get())))));
            }
        }
        return List.of();
    }

    /** The longest run of letters that some name has; of several the first. */
    private Optional<String> findPart(String said, Meaning meaning) {
        for (int length = said.length(); length > 1; length--) {
            for (int at = 0; at + length <= said.length(); at++) {
                String part = said.substring(at, at + length);
                if (!EMPTY_WORDS.contains(part) && isTelling(part) && words.isPart(part, meaning)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    /** Two or three letters of the alphabet are a part of anything. */
    private static boolean isTelling(String part) {
        return part.length() > 3 || part.chars().noneMatch(letter -> letter < 0x80);
    }
}

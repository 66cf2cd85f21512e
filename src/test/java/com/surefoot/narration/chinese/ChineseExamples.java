package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.Currency;
import java.util.List;

/** A small catalogue of invented names, and a reader that knows it. */
final class ChineseExamples {

    static final Currency CNY = Currency.getInstance("CNY");

    private static final PlaceWords WORDS = PlaceWords.none()
            .with(Meaning.SIGHT, List.of("镜湖公园", "云海塔", "和平门", "东郊动物园", "丝绸博物院"))
            .with(Meaning.RESTAURANT, List.of("老张面馆", "江边小厨(东街店)", "外婆灶台"))
            .with(Meaning.HOTEL, List.of("镜湖大酒店", "云栖客栈"))
            .with(Meaning.KIND, List.of("公园", "博物馆/纪念馆", "历史古迹", "自然风光", "商业街区", "其它"))
            .with(Meaning.CUISINE, List.of("川菜", "火锅", "日本料理", "江浙菜"))
            .with(Meaning.FEATURE, List.of("免费停车", "停车场", "泳池", "健身室", "洗衣房"));

    static final ChineseReader READER = new ChineseReader(List.of("北京", "上海", "成都", "杭州"), city -> WORDS, CNY);

    private ChineseExamples() {}
}

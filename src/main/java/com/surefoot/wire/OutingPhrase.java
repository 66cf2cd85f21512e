package com.surefoot.wire;

import com.surefoot.narration.grounding.Language;
import java.util.Locale;

/** What the files of a trip say, in each language. */
enum OutingPhrase {
    LEG_TRAIN("Train %s: %s → %s", "Train %s : %s → %s", "火车 %s：%s → %s"),
    LEG_FLIGHT("Flight %s: %s → %s", "Vol %s : %s → %s", "航班 %s：%s → %s"),
    LEG_COACH("Coach %s: %s → %s", "Car %s : %s → %s", "长途汽车 %s：%s → %s"),
    LEG_FERRY("Ferry %s: %s → %s", "Ferry %s : %s → %s", "轮渡 %s：%s → %s"),
    LEG_CAR("Car %s: %s → %s", "Voiture %s : %s → %s", "自驾 %s：%s → %s"),
    LEG_TAXI("Taxi %s: %s → %s", "Taxi %s : %s → %s", "出租车 %s：%s → %s"),
    MEAL_BREAKFAST("Breakfast: %s", "Petit-déjeuner : %s", "早餐：%s"),
    MEAL_LUNCH("Lunch: %s", "Déjeuner : %s", "午餐：%s"),
    MEAL_DINNER("Dinner: %s", "Dîner : %s", "晚餐：%s"),
    NIGHT("Night: %s", "Nuit : %s", "住宿：%s"),
    WAY("Way there: %d min from %s (%s)", "Trajet : %d min depuis %s (%s)", "前往：%2$s出发，%1$d分钟（%3$s）"),
    BY_WALK("on foot", "à pied", "步行"),
    BY_METRO("metro", "métro", "地铁"),
    BY_TRAM("tram", "tram", "有轨电车"),
    BY_TRAIN("train", "train", "火车"),
    BY_FUNICULAR("funicular", "funiculaire", "缆车"),
    BY_FERRY("ferry", "bac", "轮渡"),
    BY_BUS("bus", "bus", "公交"),
    BY_TAXI("taxi", "taxi", "出租车"),
    SURE("Confidence: %d %%", "Confiance : %d %%", "把握：%d%%"),
    PRICE("Price: %s %s", "Prix : %s %s", "价格：%s %s"),
    HOURS("Opening hours: %s", "Horaires : %s", "开放时间：%s"),
    OPERATOR("Operator: %s", "Exploitant : %s", "承运方：%s"),
    ROOM("Room: %s, %s", "Chambre : %s, %s", "房型：%s，%s"),
    SAMPLE(
            "Sample data: a made-up world, nothing in it can be booked.",
            "Données d’essai : un monde inventé, rien n’y peut être réservé.",
            "示例数据：虚构的世界，不能预订。");

    private final String english;
    private final String french;
    private final String chinese;

    OutingPhrase(String english, String french, String chinese) {
        this.english = english;
        this.french = french;
        this.chinese = chinese;
    }

    /** The phrase for a word of the documents, such as {@code MEAL} and {@code lunch}. */
    static OutingPhrase of(String kind, String word) {
        return valueOf(kind + "_" + word.toUpperCase(Locale.ROOT));
    }

    String in(Language language, Object... values) {
        String pattern =
                switch (language) {
                    case ENGLISH -> english;
                    case FRENCH -> french;
                    case CHINESE -> chinese;
                };
        return pattern.formatted(values);
    }
}

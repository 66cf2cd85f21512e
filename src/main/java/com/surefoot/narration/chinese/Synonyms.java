package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everyday words for a catalogue's kinds, cuisines and features; each only counts where the catalogue has the other. */
final class Synonyms {

    private static final Map<Meaning, String> PAIRS = Map.of(
            Meaning.KIND,
            "博物馆=博物馆/纪念馆 纪念馆=博物馆/纪念馆 美术馆=美术馆/艺术馆 艺术馆=美术馆/艺术馆 画廊=美术馆/艺术馆 游乐园=游乐园/体育娱乐 游乐场=游乐园/体育娱乐 "
                    + "主题乐园=游乐园/体育娱乐 古迹=历史古迹 名胜古迹=历史古迹 历史遗迹=历史古迹 商圈=商业街区 商业街=商业街区 购物中心=商业街区 购物=商业街区 "
                    + "逛街=商业街区 商场=商业街区 自然景观=自然风光 自然景色=自然风光 自然景点=自然风光 红色旅游=红色景点 红色景区=红色景点 校园=大学校园 高校=大学校园 "
                    + "人文景点=人文景观 图书馆=图书馆/纪念馆",
            Meaning.CUISINE,
            "日料=日本料理 日本菜=日本料理 寿司=日本料理 日式料理=日本料理 韩餐=韩国料理 韩国菜=韩国料理 韩式料理=韩国料理 淮扬菜=江浙菜 苏帮菜=江浙菜 杭帮菜=江浙菜 浙菜=江浙菜 "
                    + "苏菜=江浙菜 上海菜=本帮菜 甜品=面包甜点 甜点=面包甜点 面包=面包甜点 蛋糕=面包甜点 咖啡=咖啡店 咖啡馆=咖啡店 酒吧=酒吧/酒馆 素菜=素食 自助=自助餐 烤肉=烧烤 "
                    + "北京烤鸭=北京菜 烤鸭=北京菜 京菜=北京菜 泰国菜=东南亚菜 越南菜=东南亚菜 东南亚料理=东南亚菜 快餐=快餐简餐 简餐=快餐简餐 广东菜=粤菜 四川菜=川菜 湖南菜=湘菜 山东菜=鲁菜 "
                    + "福建菜=闽菜 安徽菜=徽菜 新疆美食=新疆菜 清真=清真菜 茶馆=茶馆/茶室 海鲜大餐=海鲜 小吃街=小吃 街头小吃=小吃 牛排=西餐 法餐=西餐 意大利菜=西餐",
            Meaning.FEATURE,
            "停车位=停车场 停车=停车场 游泳池=泳池 健身房=健身室 健身中心=健身室 亲子房=亲子主题房 水疗=SPA 江景房=江河景房 河景房=江河景房 宠物=宠物友好 洗衣=洗衣房 充电桩车位=充电桩 "
                    + "桑拿房=桑拿 管家=管家服务 机器人=机器人服务 接机=穿梭机场班车 机场班车=穿梭机场班车 会议室=会议厅 棋牌=棋牌室 电竞=电竞房 儿童游乐=儿童乐园 温泉酒店=温泉");

    private Synonyms() {}

    /** Everyday words of one meaning, each with the catalogue's own. */
    static Map<String, String> of(Meaning meaning, PlaceWords words) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String pair : PAIRS.getOrDefault(meaning, "").split(" ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && words.of(meaning).contains(pair.substring(equals + 1))) {
                known.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return known;
    }
}

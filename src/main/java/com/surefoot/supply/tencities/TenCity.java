package com.surefoot.supply.tencities;

import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The cities of the tables. */
enum TenCity {
    BEIJING("北京", 39.9042, 116.4074, 90, "Peking, Pékin, Pechino, Pekín, Běijīng, Bei Jing"),
    SHANGHAI("上海", 31.2304, 121.4737, 60, "Schanghai, Shanghái, Shànghǎi, Shang Hai"),
    SHENZHEN("深圳", 22.5431, 114.0579, 55, "Shēnzhèn, Shen Zhen"),
    GUANGZHOU("广州", 23.1291, 113.2644, 80, "Canton, Kanton, Cantón, Guǎngzhōu, Guang Zhou"),
    CHONGQING("重庆", 29.5630, 106.5516, 120, "Chungking, Tschungking, Chóngqìng, Chong Qing, 重慶"),
    SUZHOU("苏州", 31.2990, 120.5853, 50, "Soochow, Sūzhōu, Su Zhou, 蘇州"),
    CHENGDU("成都", 30.5728, 104.0668, 80, "Chengtu, Chéngdū, Cheng Du"),
    HANGZHOU("杭州", 30.2741, 120.1551, 90, "Hangchow, Hángzhōu, Hang Zhou"),
    WUHAN("武汉", 30.5928, 114.3055, 60, "Wǔhàn, Wu Han, 武漢"),
    NANJING("南京", 32.0603, 118.7969, 80, "Nanking, Nankin, Nánjīng, Nan Jing");

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String localName;
    private final double lat;
    private final double lon;
    private final int radiusKm;
    private final String aliases;

    TenCity(String localName, double lat, double lon, int radiusKm, String aliases) {
        this.localName = localName;
        this.lat = lat;
        this.lon = lon;
        this.radiusKm = radiusKm;
        this.aliases = aliases;
    }

    /** What the tables' folders are called. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the timetables call it. */
    String localName() {
        return localName;
    }

    CityId id() {
        return new CityId(folder());
    }

    City city() {
        Set<String> names = new HashSet<>(List.of(aliases.split(", ", -1)));
        names.add(localName + "市");
        return new City(
                id(),
                name().charAt(0) + folder().substring(1),
                localName,
                names,
                "CN",
                new Area(new GeoPoint(lat, lon), Distance.ofKilometres(radiusKm)),
                ZONE,
                InCityRules.CURRENCY);
    }

    /** The cities a name contains: one for an airport of the tables. */
    static List<TenCity> namedIn(String name) {
        return Arrays.stream(values())
                .filter(city -> name.contains(city.localName))
                .toList();
    }
}

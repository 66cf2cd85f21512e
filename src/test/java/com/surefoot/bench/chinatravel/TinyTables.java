package com.surefoot.bench.chinatravel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder like the benchmark's with a handful of rows. */
final class TinyTables {

    private static final List<String> CITIES = List.of(
            "beijing",
            "shanghai",
            "shenzhen",
            "guangzhou",
            "chongqing",
            "suzhou",
            "chengdu",
            "hangzhou",
            "wuhan",
            "nanjing");

    private final Path folder;

    private TinyTables(Path folder) {
        this.folder = folder;
    }

    static Path writeTo(Path folder) throws IOException {
        TinyTables tables = new TinyTables(folder);
        for (String city : CITIES) {
            tables.writeCity(city);
        }
        tables.write("transportation/subways.json", """
                {"beijing": [{"name": "1号线", "stations": [
                  {"name": "南站", "position": "116.378,39.866"},
                  {"name": "故宫", "position": "116.397,39.921"}]}]}
                """);
        tables.write("intercity_transport/train/from_上海_to_北京.json", """
                [{"TrainID": "G2", "TrainType": "高铁", "From": "上海站", "To": "北京南站",
                  "BeginTime": "07:00", "EndTime": "11:36", "Duration": 4.6, "Cost": 693.75}]
                """);
        tables.write("intercity_transport/train/from_北京_to_上海.json", """
                [{"TrainID": "G3", "TrainType": "高铁", "From": "北京南站", "To": "上海站",
                  "BeginTime": "17:00", "EndTime": "21:40", "Duration": 4.7, "Cost": 562.59}]
                """);
        tables.write("intercity_transport/airplane.jsonl", "");
        return folder;
    }

    private void writeCity(String city) throws IOException {
        Map<String, List<String>> rows = city.equals("beijing") ? beijing() : Map.of();
        table(
                "attractions/" + city + "/attractions.csv",
                "id,name,type,lat,lon,opentime,endtime,price,recommendmintime,recommendmaxtime",
                rows.get("sights"));
        table(
                "accommodations/" + city + "/accommodations.csv",
                "id,name,hotelname_en,featurehoteltype,lat,lon,price,numbed",
                rows.get("hotels"));
        table(
                "restaurants/" + city + "/restaurants_" + city + ".csv",
                "id,name,lat,lon,price,cuisine,opentime,endtime,recommendedfood",
                rows.get("restaurants"));
        write(
                "poi/" + city + "/poi.json",
                switch (city) {
                    case "beijing" -> """
                    [{"name": "北京南站", "position": [39.8649, 116.3791]},
                     {"name": "故宫博物院", "position": [39.9241, 116.4034]},
                     {"name": "景山公园", "position": [39.9283, 116.3966]},
                     {"name": "面馆", "position": [39.9150, 116.4000]},
                     {"name": "夜宵店", "position": [39.9200, 116.4100]},
                     {"name": "大饭店", "position": [39.9100, 116.4200]}]
                    """;
                    case "shanghai" -> """
                    [{"name": "上海站", "position": [31.2497, 121.4557]}]
                    """;
                    default -> "[]";
                });
    }

    private static Map<String, List<String>> beijing() {
        return Map.of(
                "sights",
                List.of(
                        "0,故宫博物院,历史古迹,39.9,116.4,08:30,17:00,60.0,0.5,1.0",
                        "1,景山公园,公园,39.9,116.4,06:30,21:00,2.0,0.5,1.0",
                        "2,无处可寻,公园,39.9,116.4,06:30,21:00,2.0,0.5,1.0"),
                "hotels",
                List.of("0,大饭店,Grand Hotel,免费停车,39.9,116.4,480,2", "1,大饭店,Grand Hotel,泳池,39.9,116.4,99,1"),
                "restaurants",
                List.of("0,面馆,39.9,116.4,40.5,北京菜,10:00,20:00,面", "1,夜宵店,39.9,116.4,60.0,川菜,17:00,02:00, "));
    }

    private void table(String file, String header, @Nullable List<String> rows) throws IOException {
        write(file, header + "\n" + String.join("\n", rows == null ? List.of() : rows) + "\n");
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}

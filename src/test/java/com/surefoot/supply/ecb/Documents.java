package com.surefoot.supply.ecb;

/** Documents as the bank publishes them. */
final class Documents {

    static final String FRIDAY = day("2026-11-20", rate("USD", "1.1588"), rate("JPY", "181.33"), rate("ISK", "146.80"));
    static final String THURSDAY = day("2026-11-19", rate("USD", "1.1500"), rate("JPY", "180.10"));

    private Documents() {}

    static String rate(String currency, String rate) {
        return "<Cube currency='%s' rate='%s'/>".formatted(currency, rate);
    }

    static String day(String time, String... rates) {
        return "<Cube time='%s'>\n%s\n</Cube>".formatted(time, String.join("\n", rates));
    }

    static String of(String... days) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"\
                 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                \t<gesmes:subject>Reference rates</gesmes:subject>
                \t<gesmes:Sender>
                \t\t<gesmes:name>European Central Bank</gesmes:name>
                \t</gesmes:Sender>
                \t<Cube>
                %s
                \t</Cube>
                </gesmes:Envelope>""".formatted(String.join("\n", days));
    }
}

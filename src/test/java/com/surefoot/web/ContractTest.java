package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ContractTest {

    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theDocumentAndTheServerKnowTheSameRoutes() throws Exception {
        assertThat(routesOfTheServer()).isEqualTo(routesOfTheDocument());
    }

    @Test
    void theDocumentIsServedAsItIs() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get("/openapi.yaml"));

        // then
        assertThat(response.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(response.body()).isEqualTo(Files.readString(Path.of("openapi/surefoot.yaml")));
    }

    @Test
    void citiesAreListed() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get("/v1/cities"));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("""
                {"id":"eastburg","name":"Eastburg","localName":"Eastburg","country":"DE","currency":"EUR",\
                "timeZone":"Europe/Berlin"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void healthTellsNoMoreThanItsStatus(String path) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get(path));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"status\":\"UP\"").doesNotContain("details", "jdbc", "disk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'origin':'A','destination':'B'}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04'}}",
                "{'origin':'A','destination':'B','dates':{'from':'4 June','to':'2027-06-06'}}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04','to':'2027-06-06'},'colour':'red'}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04','to':'2027-06-06'},'pace':'brisk'}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04','to':'2027-06-06'},'party':{'adults':500}}",
            })
    void theDocumentForbidsWhatIsNoBrief(String brief) {
        assertThat(Contract.faultsOf(Call.recommend(brief.replace('\'', '"')))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "200 | application/json         | {'outcome':'recommended'}",
                "200 | application/problem+json | {}",
                "422 | application/problem+json | {'type':'urn:surefoot:problem:x','title':'x','status':422,'detail':'x'}",
                "422 | application/problem+json | "
                        + "{'type':'urn:surefoot:problem:x','title':'x','status':422,'detail':'x','errors':[],'trace':'x'}",
                "422 | application/problem+json | {'type':'urn:surefoot:problem:x','title':'x','status':422,"
                        + "'detail':'x','errors':[{'pointer':'/pace','value':'x','problem':'x','hint':'x'}]}",
                "418 | application/problem+json | {}",
            })
    void theDocumentForbidsAnswersOfAnotherShape(int status, String type, String body) {
        assertThat(Contract.faultsOf("POST", "/v1/recommendations", status, type, body.replace('\'', '"')))
                .isNotEmpty();
    }

    private static Set<String> routesOfTheServer() {
        return SERVER.context()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> routesOfTheDocument() throws Exception {
        try (InputStream stream = Files.newInputStream(Path.of("openapi/surefoot.yaml"))) {
            Map<String, Map<String, Map<String, ?>>> document =
                    new Yaml().load(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return document.getOrDefault("paths", Map.of()).entrySet().stream()
                    .flatMap(path -> path.getValue().keySet().stream()
                            .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

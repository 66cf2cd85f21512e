package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import com.surefoot.bench.chinatravel.snippet.Builtins;
import com.surefoot.bench.chinatravel.snippet.NotUnderstoodException;
import com.surefoot.bench.chinatravel.snippet.Scope;
import com.surefoot.bench.chinatravel.snippet.Snippet;
import com.surefoot.bench.chinatravel.snippet.SnippetFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what one traveller asks for. */
public final class Requirements {

    private final Map<String, Object> functions = new LinkedHashMap<>();

    public Requirements(RawTables tables) {
        functions.putAll(Builtins.all());
        functions.putAll(PlanFunctions.all(tables));
    }

    /** What became of a requirement. */
    public enum Outcome {
        MET,
        NOT_MET,
        BROKEN,
        NOT_UNDERSTOOD
    }

    /**
     * What became of one requirement.
     *
     * @param code the requirement
     * @param message why it is broken or not understood; else empty
     */
    public record Result(String code, Outcome outcome, String message) {

        public boolean met() {
            return outcome == Outcome.MET;
        }
    }

    /** One result a requirement, in the query's order. */
    public List<Result> check(Query query, WrittenPlan plan) {
        return query.requirements().stream().map(code -> check(code, plan)).toList();
    }

    /** Runs one requirement over a plan. */
    public Result check(String code, WrittenPlan plan) {
        Map<String, Object> names = new LinkedHashMap<>(functions);
        names.put("plan", plan.fields());
        try {
            boolean holds = Snippet.parse(code).holds(new Scope(names));
            return new Result(code, holds ? Outcome.MET : Outcome.NOT_MET, "");
        } catch (NotUnderstoodException e) {
            return new Result(code, Outcome.NOT_UNDERSTOOD, String.valueOf(e.getMessage()));
        } catch (SnippetFailure e) {
            return new Result(code, Outcome.BROKEN, String.valueOf(e.getMessage()));
        }
    }
}

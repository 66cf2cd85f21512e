package com.surefoot.charts;

import com.surefoot.evidence.ElementKind;
import java.util.List;

/** Draws in a process of its own, and prints why it cannot; what lacks shows differently the second time. */
final class WithoutFonts {

    private WithoutFonts() {}

    public static void main(String[] arguments) {
        for (String time : List.of("first", "second")) {
            try {
                System.out.println(
                        Charts.reliability(ElementKind.VISIT, List.of()).length());
            } catch (NoFontsException e) {
                System.out.println(time + ": " + e.getMessage());
            }
        }
    }
}

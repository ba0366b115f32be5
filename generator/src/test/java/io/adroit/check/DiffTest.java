package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unified diffs; each letter of a row is a line, each bar a line end. */
class DiffTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "abc,abc,''",
                "a,X,@@ -1 +1 @@|-a|+X|",
                "'',a,'@@ -0,0 +1 @@|+a|'",
                "a,'','@@ -1 +0,0 @@|-a|'",
                "ab,Xab,'@@ -1,2 +1,3 @@|+X| a| b|'",
                "ab,a,'@@ -1,2 +1 @@| a|-b|'",
                "ab,abXY,'@@ -1,2 +1,4 @@| a| b|+X|+Y|'",
                "abcdefghi,abcdXfghi,'@@ -2,7 +2,7 @@| b| c| d|-e|+X| f| g| h|'",
                "abcdefghi,abcdfghi,'@@ -2,7 +2,6 @@| b| c| d|-e| f| g| h|'",
                "abcdefgh,XbcdefgY,'@@ -1,8 +1,8 @@|-a|+X| b| c| d| e| f| g|-h|+Y|'",
                "abcdefghi,XbcdefghY,'@@ -1,4 +1,4 @@|-a|+X| b| c| d|@@ -6,4 +6,4 @@| f| g| h|-i|+Y|'",
                "abcd,aXYd,'@@ -1,4 +1,4 @@| a|-b|-c|+X|+Y| d|'",
                "abcde,adbce,'@@ -1,5 +1,5 @@| a|+d| b| c|-d| e|'",
            })
    void onlyWhatChangedAndThreeLinesRoundIt(String before, String after, String hunks) {
        var head = hunks.isEmpty() ? "" : "--- a/x.md\n+++ b/x.md\n";
        assertThat(Diff.of("x.md", lines(before), lines(after))).isEqualTo(head + hunks.replace('|', '\n'));
    }

    private static String lines(String letters) {
        return letters.replaceAll("(.)", "$1\n");
    }
}

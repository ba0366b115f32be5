package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Insight.AskedQuestion;
import io.adroit.model.Insight.Passage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    /** English enough to be read as such, and about nothing that is asked. */
    private static final String CONTEXT =
            "It is the story of the team that we are with, and this is all that it was for.";

    private static Passage spoken(String ask, String good, String decision) {
        return spoken(
                ask, good, Reading.record(1, CONTEXT + " The queue is ours.", decision, "Nothing of the kind."), "");
    }

    private static Passage spoken(String ask, String good, String record, String more) {
        var entry = "---\nterm: queue\n---\nA line.\n\n## Questions to ask\n\n- " + ask
                + (good.isEmpty() ? "" : "\n  - Good answer: " + good) + "\n";
        var asked = Questions.of(Reading.of(Map.of("adr/0001-a.md", record + more, "glossary/queue.md", entry)));
        return asked.getOrDefault("adr/0001-a.md", List.<AskedQuestion>of())
                .get(0)
                .spoken();
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Does it grow on a quiet Sunday? | '' | It grows by ten on each quiet Sunday. | three words of the question, in any form | yes",
                "Does it grow on a quiet Sunday? | '' | It grows when nobody is looking. | one word of the question | no",
                "Does it grow on a quiet Sunday? | '' | The queue grows on each Sunday. | the term and two words, and nothing of a good answer | no",
                "What stops it? | a limit and a date | The queue stops at a limit which has a date. | the term, a word, and two of a good answer | yes",
                "What stops it? | a limit and a date | It stops at a limit which has a date. | the same without the term | no",
                "What stops it? | a limit and a date | The queue has a limit and a date. | the term and a good answer, and no word of the question | no",
                "How many merchants wait for parcels? | '' | Forty merchants wait for their parcels. | a quantity in words | yes",
                "How many merchants wait for parcels? | '' | 40 merchants wait for their parcels. | a quantity in digits | yes",
                "How many merchants wait for parcels? | '' | Merchants wait for their parcels. | a quantity without a number | no",
                "How many merchants wait for parcels? | '' | By decision 7 merchants wait for parcels. | the number of a record is no quantity | no",
                "When did merchants wait for parcels? | '' | Merchants wait for their parcels. | a time without a number | no",
                "When merchants wait for parcels, who tells them? | '' | Merchants wait for parcels and we tell them. | when that asks for no time | yes",
                "Which merchants wait for parcels? | '' | Do merchants wait for parcels? | a question is no answer | no"
            })
    void aSentenceSpeaksOfAQuestion(String ask, String good, String sentence, String why, String speaks) {
        var found = spoken(ask, good.equals("''") ? "" : good, sentence);
        assertThat(found.sentence()).as(why).isEqualTo(speaks.equals("yes") ? sentence : "");
        assertThat(found.section()).isEqualTo(speaks.equals("yes") ? "Decision" : "");
        assertThat(found.anchor()).isEqualTo(speaks.equals("yes") ? "decision" : "");
    }

    @Test
    void theSentenceWithMostWordsIsShownAndOfEqualsTheOneThatDecides() {
        var record = "# 1. A\n\n## Context\n\n" + CONTEXT
                + " The merchants wait for the parcels. The queue is ours.\n\n## Decision\n\nAll merchants wait for parcels.\n\n"
                + "## Consequences\n\nNone.\n";
        assertThat(spoken("Which merchants wait for parcels at night?", "", record, "")
                        .section())
                .isEqualTo("Decision");
        assertThat(spoken(
                                "Which merchants wait for parcels at night?",
                                "",
                                record,
                                "\nMerchants wait for parcels by night.\n")
                        .section())
                .isEqualTo("Consequences");
    }

    @Test
    void whatIsSaidOfOptionsInHeadingsOrInTheStatusIsNoAnswer() {
        var sentence = "Merchants wait for parcels.";
        var record = "# 1. A\n\n## Status\n\nAccepted. " + sentence + "\n\n## Context\n\n" + CONTEXT
                + " The queue is ours.\n\n## Considered Options\n\n* " + sentence
                + "\n\n## Decision\n\nWe do it.\n\n### Merchants wait for parcels\n\nNone.\n\n## Links\n\n* " + sentence
                + "\n";
        assertThat(spoken("Which merchants wait for parcels?", "", record, "")).isEqualTo(Passage.NONE);
    }

    @Test
    void aRecordInAnotherLanguageIsLeftAlone() {
        var record =
                "# 1. A\n\n## Context\n\nDas ist die Geschichte, und sie ist lang. Die queue ist unsere.\n\n## Decision\n\n"
                        + "Merchants wait parcels, und das ist alles, was hier steht.\n";
        assertThat(spoken("Which merchants wait for parcels?", "", record, "")).isEqualTo(Passage.NONE);
    }

    @Test
    void codeAndLinksStandInTheSentenceAsTheyAreRead() {
        assertThat(spoken(
                                "Which merchants wait for parcels?",
                                "",
                                "Merchants *wait* for parcels by `train` and [boat](x.md).")
                        .sentence())
                .isEqualTo("Merchants wait for parcels by train and boat.");
    }
}

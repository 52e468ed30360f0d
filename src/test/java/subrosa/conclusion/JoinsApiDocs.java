package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static subrosa.Api.assertSaysNothingOf;
import static subrosa.Described.channelInPath;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import subrosa.ApiDocs;
import subrosa.Concluding;
import subrosa.channel.Nature;
import subrosa.channel.Timeline;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;

/** Describes for integrators how a State joins a declaration. */
@Import(Concluding.class)
class JoinsApiDocs extends ApiDocs {

    private static final String JOINS = "/api/channels/{ref}/joins";

    @Autowired
    Concluding concluding;

    @Autowired
    Instruments instruments;

    @Autowired
    Joins joins;

    @Autowired
    Timeline timeline;

    @Test
    void recordsThatAStateJoins() throws Exception {
        var channel = concluding.channel("il", Nature.STATE);
        var declaration = signedDeclaration(channel);
        api.as("treaty")
                .sends(joining(declaration), JOINS, channel)
                .andExpect(status().isCreated())
                .andDo(document(
                        "record-joining",
                        channelInPath(),
                        requestFields(
                                fieldWithPath("instrument").description("the id of the declaration"),
                                fieldWithPath("state").description("who joins"),
                                fieldWithPath("joinedOn").description("not before the declaration was signed"),
                                fieldWithPath("invitedBy").description("at whose invitation"),
                                fieldWithPath("statement").description("by which statement, at most 1000 characters")),
                        responseFields(fieldWithPath("id").description("of the record"))));

        assertThat(story.asSystem(() -> joins.of(declaration)))
                .extracting(Joining::state)
                .containsExactly("Sudan");
        assertThat(story.asSystem(() -> timeline.of(channel)))
                .last()
                .satisfies(entry -> assertThat(entry.act())
                        .contains("Sudan joined", "at the invitation of the United States", "no accession"))
                .satisfies(entry -> assertThat(entry.reason()).contains("Signed in Khartoum"));
        assertThat(story.asSystem(() -> instruments.get(declaration).parties())).containsExactly("Home", "Other");
        api.as("desk")
                .sends(joining(declaration), JOINS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("StandsByItAlready"));
    }

    @Test
    void refusesWhatIsNoSignedDeclarationAndWhoDoesNotKeepIt() throws Exception {
        var channel = concluding.channel("il", Nature.STATE);
        var treaty = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        concluding.review(treaty, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, true);
        concluding.sign(treaty, SignatureManner.DEFINITIVE);
        var unsigned = declaration(channel);
        var before = books.of(channel);

        api.as("treaty")
                .sends(joining(treaty), JOINS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("JoiningIsNoAccession"));
        api.as("treaty")
                .sends(joining(unsigned), JOINS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("NotSignedYet"));
        api.as("press")
                .sends(joining(unsigned), JOINS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("OnlyDeskAndTreatySectionRecordJoining"));
        api.as("treaty")
                .sends(Map.of("state", " "), JOINS, channel)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fact").value("SubmissionRefused"))
                .andExpect(jsonPath("$.errors.length()").value(5));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @Test
    void saysNothingOfAChannelToWhoIsOutsideNorOfADeclarationOfAnother() throws Exception {
        var channel = concluding.channel("il", Nature.STATE);
        var declaration = signedDeclaration(channel);

        assertSaysNothingOf(channel, ref -> api.as("outsider").sends(joining(declaration), JOINS, ref));
        var other = concluding.channel("il", Nature.STATE);
        api.as("treaty").sends(joining(declaration), JOINS, other).andExpect(status().isNotFound());
    }

    private Map<String, Object> joining(UUID declaration) {
        return Map.of(
                "instrument",
                declaration.toString(),
                "state",
                "Sudan",
                "joinedOn",
                concluding.today().toString(),
                "invitedBy",
                "the United States",
                "statement",
                "Signed in Khartoum");
    }

    private UUID signedDeclaration(String channel) {
        var declaration = declaration(channel);
        concluding.sign(declaration, SignatureManner.POLITICAL);
        return declaration;
    }

    private UUID declaration(String channel) {
        var declaration = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        concluding.revise(declaration, "Both sides will meet.", ForceCondition.SIGNATURE, false);
        concluding.review(declaration, "A9", InstrumentKind.MOU_POLITICAL_COMMITMENT, false);
        return declaration;
    }
}

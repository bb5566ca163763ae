package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.instrument.InstrumentService;

/** Whoever verifies and decides reads the decision before it is signed. */
@ProcessTest
class DecisionPreviewTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    DossierInquiry inquiry;

    @Autowired
    InstrumentService instruments;

    @Test
    void theDraftIsThereOnceItsKindIsChosenAndNothingIsKeptOfIt() throws IOException {
        var dossier = staged.waitingFor("decideDossier", delegation());

        var draft = chain.as("ld.ubnd-tinh", () -> inquiry.document(dossier));

        assertThat(textOf(draft)).contains("QUYẾT ĐỊNH", "CHỦ TỊCH").doesNotContain("Số: 0");
        assertThat(instruments.ofDossier(dossier.value())).isEmpty();
    }

    @Test
    void anAgencyThatTakesNoPartReadsNoDraftEither() {
        var dossier = staged.waitingFor("decideDossier", delegation());

        var refusal = Refused.by(() -> chain.as("cv.so-cong-thuong", () -> inquiry.document(dossier)));

        assertThat(refusal.key()).isEqualTo("approval.notFound.dossier");
    }

    @Test
    void aHeadWhoHandsOverHimselfDoesNotDeclineForTheProvince() {
        var dossier = staged.waitingFor(
                "decideDossier", delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN"));

        var refusal = chain.refusal(
                dossier, "decideDossier", "ld2.so-y-te", "outcome", "DECLINE", "reason", "Không cần thiết.");

        assertThat(refusal.key()).isEqualTo("approval.agencyAlone");
    }

    private static String textOf(byte[] document) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}

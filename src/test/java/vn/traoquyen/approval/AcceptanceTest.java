package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tiếp nhận: each recipient for itself, with its difficulties. */
@ProcessTest
class AcceptanceTest {

    private static final String DIFFICULTY = "Thiếu biên chế và phần mềm chuyên ngành.";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Test
    void aDifficultyIsAnsweredByTheLeadAgencyAndThenTheRecipientAccepts() {
        var dossier = staged.waitingFor("acceptTransfer", toTwo());
        chain.complete(dossier, "acceptTransfer", "ld.xa-06040", "outcome", "DIFFICULTY", "difficulty", DIFFICULTY);
        assertThat(chain.waiting(dossier)).containsExactly("acceptTransfer", "resolveDifficulty");
        assertThat(chain.rows(dossier, "resolveDifficulty", "cv.so-y-te", "difficulty"))
                .extracting(row -> row.get("value"))
                .contains(DIFFICULTY);

        chain.complete(dossier, "resolveDifficulty", "cv.so-y-te", "answer", "Sở tăng cường hai công chức.");
        assertThat(chain.waiting(dossier)).containsExactly("acceptTransfer", "acceptTransfer");
        assertThat(chain.rows(dossier, "acceptTransfer", "ld.xa-06040", "entries"))
                .extracting(row -> row.get("text"))
                .contains("Sở tăng cường hai công chức.");

        chain.complete(
                dossier, "acceptTransfer", "ld.xa-06040", "outcome", "ACCEPT", "personInCharge", "Hoàng Văn Nam");
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.IN_PROGRESS);
        chain.complete(dossier, "acceptTransfer", "ld.so-y-te", "outcome", "ACCEPT", "personInCharge", "Lê Thị Mai");
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.COMPLETED);
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    @Test
    void twoRecipientsDoNotSpeakForEachOther() {
        var dossier = staged.waitingFor("acceptTransfer", toTwo());

        chain.complete(dossier, "acceptTransfer", "ld.so-y-te", "outcome", "ACCEPT", "personInCharge", "Lê Thị Mai");
        chain.complete(dossier, "acceptTransfer", "ld.xa-06040", "outcome", "DIFFICULTY", "difficulty", DIFFICULTY);

        assertThat(chain.waiting(dossier)).containsExactly("resolveDifficulty");
    }

    @Test
    void whoAcceptsNamesAPersonInCharge() {
        var dossier = staged.waitingFor("acceptTransfer", delegation());

        var refusal = chain.refusal(dossier, "acceptTransfer", "ld.so-y-te", "outcome", "ACCEPT");

        assertThat(Refused.sentence(refusal)).contains("phụ trách").contains("bắt buộc nhập");
    }

    private static Proposal toTwo() {
        return delegation().to("so-y-te:HEAD", "xa-06040:CHAIRMAN");
    }
}

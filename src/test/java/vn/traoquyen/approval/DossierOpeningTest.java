package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.TransferForm;

/** Lập hồ sơ từ danh mục. */
@ProcessTest
class DossierOpeningTest {

    private static final String REASON = "Kế hoạch phân cấp, ủy quyền năm 2026.";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    DossierOpening opening;

    @Autowired
    Dossiers dossiers;

    @Autowired
    BorrowedPowers borrowed;

    @Autowired
    Powers powers;

    @Test
    void aDossierIsOpenedForListedPowersAndGoesToItsEnd() {
        var power = borrowed.free("so-y-te").code();

        var dossier = openedBy("cv.so-y-te", power);

        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
        assertThat(chain.shown(dossier, "draftDossier", "cv.so-y-te"))
                .containsEntry("transferor", "ubnd-tinh:CHAIRMAN")
                .hasEntrySatisfying(
                        "powers", powers -> assertThat(powers.toString()).contains(power));
        assertThat(dossiers.entriesOf(dossier)).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.PROPOSE);
            assertThat(entry.text()).isEqualTo(REASON);
            assertThat(entry.author().userId()).isEqualTo("cv.so-y-te");
        });
        staged.draftedAs(dossier, Proposal.delegation().of(power));
        staged.finish(dossier);
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(powers.find(power).orElseThrow().status()).isEqualTo(PowerStatus.COMPLETED);
    }

    @Test
    void whereTheClockActsTheSystemIsWrittenDown() {
        var dossier = opening.open(opening(borrowed.free("so-y-te").code())).id();

        assertThat(dossiers.entriesOf(dossier))
                .singleElement()
                .extracting(entry -> entry.author().name())
                .isEqualTo("Hệ thống");
    }

    @Test
    void twoOpenDossiersDoNotCarryOnePower() {
        var power = borrowed.free("so-y-te").code();
        openedBy("cv.so-y-te", power);

        assertThat(refusal("cv.so-y-te", power)).isEqualTo("approval.powerCarriedElsewhere");
    }

    @Test
    void nobodyOpensADossierForWhatAnotherAgencyLeadsOrThatIsInForceOrUnknown() {
        assertThat(refusal("cv.so-xay-dung", borrowed.free("so-y-te").code())).isEqualTo("approval.powerOfAnother");
        assertThat(refusal("cv.so-y-te", "KHONG-CO")).isEqualTo("approval.notFound.power");
        assertThat(refusal("cv.so-y-te")).isEqualTo("approval.openingWithoutPower");
        assertThat(refusal("vt.vp-ubnd-tinh", borrowed.free("vp-ubnd-tinh").code()))
                .isEqualTo("approval.forbidden.opening");
    }

    private DossierId openedBy(String user, String... codes) {
        return chain.as(user, () -> opening.openOwn(opening(codes)).id());
    }

    private String refusal(String user, String... codes) {
        return Refused.by(() -> openedBy(user, codes)).key();
    }

    private static Opening opening(String... codes) {
        return new Opening(
                "Ủy quyền nhiệm vụ có trong danh mục",
                TransferForm.DELEGATION,
                "so-y-te",
                Party.parse("ubnd-tinh:CHAIRMAN"),
                List.of(Party.parse("so-y-te:HEAD")),
                List.of(codes),
                null,
                null,
                null,
                REASON);
    }
}

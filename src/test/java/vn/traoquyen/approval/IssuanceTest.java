package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.instrument.InstrumentService;

/** Ký, vào sổ, cấp số. */
@ProcessTest
class IssuanceTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    InstrumentService instruments;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Test
    void theNumberBookHasNoGapWhereARegistrationWasRefusedOrRolledBack() {
        var first = staged.waitingFor("registerInstrument", delegation());
        var second = staged.waitingFor("registerInstrument", delegation());
        staged.pass(first, "registerInstrument");

        assertThat(chain.refusal(second, "registerInstrument", "vt.vp-ubnd-tinh")
                        .key())
                .isEqualTo("form.invalid");
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            staged.pass(second, "registerInstrument");
            assertThat(number(second)).isEqualTo(number(first) + 1);
            transaction.setRollbackOnly();
        });
        assertThat(chain.waiting(second)).containsExactly("registerInstrument");

        var third = staged.waitingFor("registerInstrument", delegation());
        staged.pass(third, "registerInstrument");
        staged.pass(second, "registerInstrument");
        assertThat(number(third)).isEqualTo(number(first) + 1);
        assertThat(number(second)).isEqualTo(number(first) + 2);
    }

    private int number(DossierId dossier) {
        return Integer.parseInt(
                instruments.ofDossier(dossier.value()).orElseThrow().symbol().split("/")[0]);
    }

    @Test
    void whatTheRegistryClerkNotesIsKept() {
        var dossier = staged.waitingFor("registerInstrument", delegation());

        chain.complete(
                dossier,
                "registerInstrument",
                "vt.vp-ubnd-tinh",
                "outcome",
                "DONE",
                "checked",
                true,
                "note",
                "Đóng dấu giáp lai.");

        assertThat(dossiers.entriesOf(dossier))
                .filteredOn(entry -> entry.deed() == Deed.REGISTER_INSTRUMENT)
                .extracting(Entry::text)
                .containsExactly("Đóng dấu giáp lai.");
    }

    @Test
    void aNormativeDecisionIsNotSignedWithAnEffectWithinTenDays() {
        var dossier = staged.waitingFor("decideDossier", decentralization());

        var refusal = chain.refusal(
                dossier,
                "decideDossier",
                "ld.ubnd-tinh",
                "outcome",
                "SIGN",
                "signingCapacity",
                "TM",
                "effectiveOn",
                LocalDate.now(clock).plusDays(9).toString());

        assertThat(refusal.key()).isEqualTo("approval.unlawful");
        assertThat(Refused.sentence(refusal)).contains("chưa đủ 10 ngày", "Điều 53");
    }

    @Test
    void nobodySignsInACapacityThatIsNotHis() {
        var dossier = staged.waitingFor("decideDossier", decentralization());

        assertThat(chain.refusal(
                                dossier,
                                "decideDossier",
                                "ld.ubnd-tinh",
                                "outcome",
                                "SIGN",
                                "signingCapacity",
                                "IN_PERSON")
                        .key())
                .isEqualTo("form.invalid");
    }

    @Test
    void aDeputySignsForTheHead() {
        var dossier = staged.waitingFor("decideDossier", decentralization());

        chain.complete(dossier, "decideDossier", "ld2.ubnd-tinh", "outcome", "SIGN", "signingCapacity", "KT");

        assertThat(chain.waiting(dossier)).containsExactly("registerInstrument");
    }

    @Test
    void whatCanHaveNoNumberAnyMoreGoesBackToItsSignerAndIsSignedAnew() {
        var dossier = staged.waitingFor("decideDossier", delegation());
        chain.complete(
                dossier,
                "decideDossier",
                "ld.ubnd-tinh",
                "outcome",
                "SIGN",
                "signingCapacity",
                "IN_PERSON",
                "effectiveOn",
                LocalDate.now(clock).plusDays(3).toString());
        staged.effectPasses(dossier);
        assertThat(chain.refusal(dossier, "registerInstrument", "vt.vp-ubnd-tinh", "outcome", "DONE", "checked", true)
                        .key())
                .isEqualTo("instrument.effectBeforeIssue");

        chain.complete(
                dossier,
                "registerInstrument",
                "vt.vp-ubnd-tinh",
                "outcome",
                "RETURN_TO_SIGNER",
                "reason",
                "Ngày có hiệu lực đã qua.");

        assertThat(chain.waiting(dossier)).containsExactly("decideDossier");
        assertThat(instruments.ofDossier(dossier.value())).isEmpty();
        assertThat(chain.rows(dossier, "decideDossier", "ld.ubnd-tinh", "mending"))
                .first()
                .satisfies(
                        row -> assertThat(row).containsEntry("reason", "Trả lại người ký: Ngày có hiệu lực đã qua."));
        staged.finish(dossier);
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().effectiveOn())
                .isEqualTo(LocalDate.now(clock));
    }

    @Test
    void theRegistryClerkReturnsNothingWithoutAReason() {
        var dossier = staged.waitingFor("registerInstrument", delegation());

        assertThat(chain.refusal(dossier, "registerInstrument", "vt.vp-ubnd-tinh", "outcome", "RETURN_TO_SIGNER")
                        .key())
                .isEqualTo("form.invalid");
    }
}

package vn.traoquyen.approval.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/transfer-approval.bpmn} and Java share; they stand nowhere else. */
public final class TransferApprovalProcess {

    public static final String KEY = "transferApproval";

    private TransferApprovalProcess() {}

    /** The business key of a process is the code of its dossier. */
    static DossierId dossierOf(DelegateTask task) {
        return DossierId.of(task.getExecution().getProcessBusinessKey());
    }

    /** Forms that show more than every other; a form has the name of its task's deed. */
    public static final class Forms {

        static final String DRAFT_DOSSIER = "draftDossier";
        static final String CONSOLIDATE_OPINIONS = "consolidateOpinions";
        static final String REVISE_DOSSIER = "reviseDossier";
        static final String DECIDE_DOSSIER = "decideDossier";
        static final String RELEASE_INSTRUMENT = "releaseInstrument";
        static final String URGE_ACCEPTANCE = "urgeAcceptance";

        public static final Set<String> ALL = Set.of(
                DRAFT_DOSSIER,
                CONSOLIDATE_OPINIONS,
                REVISE_DOSSIER,
                DECIDE_DOSSIER,
                RELEASE_INSTRUMENT,
                URGE_ACCEPTANCE);

        private Forms() {}
    }

    public static final class Messages {

        static final String DOSSIER_RESUMED = "dossierResumed";
        static final String LEGAL_BASIS_CHANGED = "legalBasisChanged";
        static final String DOSSIER_REOPENED = "dossierReopened";
        static final String DOSSIER_OPENED = "dossierOpened";

        public static final Set<String> ALL =
                Set.of(DOSSIER_RESUMED, LEGAL_BASIS_CHANGED, DOSSIER_REOPENED, DOSSIER_OPENED);

        private Messages() {}
    }

    /** Everything that the process reads: what gateways, timers and the route table read, and nothing else. */
    public static final class Variables {

        static final ProcessVariable<String> PROCEDURE = ProcessVariable.text("procedure");
        static final ProcessVariable<String> TRANSFER_FORM = ProcessVariable.text("transferForm");
        static final ProcessVariable<String> TRANSFEROR_CAPACITY = ProcessVariable.text("transferorCapacity");
        static final ProcessVariable<String> INSTRUMENT_KIND = ProcessVariable.text("instrumentKind");

        /** How the last stage ended: passed to the gateway behind it, not kept. */
        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        static final ProcessVariable<String> MENDING_STAGE = ProcessVariable.text("mendingStage");
        static final ProcessVariable<String> ACCEPTANCE_OUTCOME = ProcessVariable.text("acceptanceOutcome");
        static final ProcessVariable<String> URGING_OUTCOME = ProcessVariable.text("urgingOutcome");
        static final ProcessVariable<String> CONSULTEE = ProcessVariable.text("consultee");
        static final ProcessVariable<String> RECIPIENT = ProcessVariable.text("recipient");

        /** Written by the route table. */
        static final ProcessVariable<Boolean> POSTING = ProcessVariable.flag("posting");

        static final ProcessVariable<Boolean> APPRAISAL = ProcessVariable.flag("appraisal");
        static final ProcessVariable<Boolean> SUBMISSION = ProcessVariable.flag("submission");
        static final ProcessVariable<Boolean> MEMBER_OPINIONS = ProcessVariable.flag("memberOpinions");
        static final ProcessVariable<Boolean> COUNCIL = ProcessVariable.flag("council");

        public static final Set<ProcessVariable<?>> ALL = Set.of(
                PROCEDURE,
                TRANSFER_FORM,
                TRANSFEROR_CAPACITY,
                INSTRUMENT_KIND,
                OUTCOME,
                MENDING_STAGE,
                ACCEPTANCE_OUTCOME,
                URGING_OUTCOME,
                CONSULTEE,
                RECIPIENT,
                POSTING,
                APPRAISAL,
                SUBMISSION,
                MEMBER_OPINIONS,
                COUNCIL);

        private Variables() {}
    }
}

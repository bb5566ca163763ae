package vn.traoquyen.portfolio;

import java.util.List;

/** A power that an agency asks to hand over and that no list holds yet (nhiệm vụ đề xuất mới). */
public record ProposedPower(String name, String legalBasis, TransferForm form, String leadAgency) {

    static final int LONGEST = 1000;

    public ProposedPower {
        name = WrittenText.required("Tên nhiệm vụ, quyền hạn", name, LONGEST);
        legalBasis = WrittenText.required("Căn cứ pháp lý", legalBasis, LONGEST);
    }

    Power withCode(String code) {
        return new Power(
                code,
                name,
                null,
                legalBasis,
                form,
                null,
                null,
                leadAgency,
                List.of(),
                null,
                PowerStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null);
    }
}
